import type { EmitFallback } from '../../../../src/compiler/index.ts'
import type { Locale } from '../../../../src/text.ts'
import { words } from '../../../locales/all.ts'
import { compileScenario } from '../../../run/compile.ts'
import { fetchNotes } from '../../../run/notes.ts'
import { fetchFramework, fetchRuntime, fetchScreen } from '../../../run/sandbox-source.ts'
import { pageFramework } from '../../../scenario/has-page.ts'
import type { ExportSubject } from '../subject.ts'
import type { PageScreen } from './content.ts'
import { reachOf } from '../../../../src/sandbox/reach.ts'
import { MAX_ROWS } from './row-list.ts'
import { pageDocument } from './document.ts'

/**
 * Creates an HTML file of a scenario for offline runs in the playground's sandbox.
 *
 * @param fallback Compiles syntax unknown to the quick compiler.
 * @throws SyntaxError When the program does not compile.
 */
export async function scenarioPage(subject: ExportSubject, fallback?: EmitFallback): Promise<Blob> {
  const { scenario, platform, locale, link } = subject
  const framework = pageFramework(scenario)
  const [compiled, runtime, notes, page, screen] = await Promise.all([
    compileScenario(scenario, platform, fallback),
    fetchRuntime(),
    fetchNotes(platform.id),
    import('virtual:export/page'),
    framework === undefined ? undefined : fetchPageScreen(platform.id, framework, locale),
  ])
  if (!compiled.ok) throw new SyntaxError(compiled.errors[0]!.text[locale])
  const { run, console: consoleWords } = words[locale]
  const { profile, undeclared, declared, server, network } = scenario
  const { files, main } = compiled
  const html = pageDocument(
    {
      locale,
      title: `${platform.title[locale]} · Polysocket`,
      link,
      files: scenario.files,
      words: {
        run: run.run,
        stop: run.stop,
        state: run.stateLabel,
        console: consoleWords.label,
        back: words[locale].export.back,
        older: words[locale].export.older(MAX_ROWS),
      },
    },
    {
      request: {
        platform: platform.id,
        profile,
        undeclared,
        ...(declared && { declared }),
        server,
        network,
        files,
        main,
        ambient: platform.ambient,
        reach: reachOf(scenario).sources,
      },
      runtime,
      ...(screen && { screen }),
      notes: Object.fromEntries(notes.map(({ id, text }) => [id, text[locale]])),
      states: run.state,
    },
    page.default,
  )
  return new Blob([html], { type: 'text/html' })
}

async function fetchPageScreen(
  platform: string,
  name: string,
  locale: Locale,
): Promise<PageScreen> {
  const [script, framework] = await Promise.all([fetchScreen(platform), fetchFramework(name)])
  return { platform, script, framework, title: words[locale].screen.label, lang: locale }
}
