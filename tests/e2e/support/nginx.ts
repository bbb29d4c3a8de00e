import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './free-port.ts'

/** Folder of the site in the guide's configurations. */
const DOCUMENTED_FOLDER = '/srv/polysocket'
const HOSTS = join('docs', 'guide', 'hosts')

export interface Nginx {
  readonly url: string
  close(): Promise<void>
}

/**
 * Starts nginx with the configuration printed in the guide: the site at the root, and built for
 * `/sub/` under that path. Only the port and the folders are different.
 */
export async function startNginx(root: string, sub: string): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'polysocket-nginx-'))
  const port = await freePort()
  const documented = await readFile(join(HOSTS, 'nginx.conf'), 'utf8')
  const location = await readFile(join(HOSTS, 'nginx-sub.conf'), 'utf8')
  const site = documented
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(`root ${DOCUMENTED_FOLDER};`, `root ${resolve(root)};`)
    .replace(/\}\s*$/, `${location.replace(`${DOCUMENTED_FOLDER}/`, `${resolve(sub)}/`)}}\n`)
  const file = join(folder, 'nginx.conf')
  await writeFile(file, surrounding(folder, site))
  const nginx = spawn('nginx', ['-c', file, '-e', join(folder, 'error.log')], { stdio: 'inherit' })
  const exited = new Promise((done) => nginx.once('exit', done))
  await listening(port, () => nginx.exitCode === null)
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      nginx.kill()
      await exited
      await rm(folder, { recursive: true })
    },
  }
}

/** Returns the system configuration around a site's. */
function surrounding(folder: string, site: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n')
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/nginx.pid;
events {}
http {
access_log off;
${temporary}
include /etc/nginx/mime.types;
${site}
}`
}

async function listening(port: number, isRunning: () => boolean): Promise<void> {
  while (isRunning()) {
    const open = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('connect', () => done(true)).once('error', () => done(false))
    })
    if (open) return
    await wait(50)
  }
  throw new Error('nginx has ended instead of listening.')
}
