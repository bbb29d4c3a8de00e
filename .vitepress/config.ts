import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, postcssIsolateStyles } from 'vitepress'
import { embedHead, isEmbed } from './embed-head.ts'
import { hashGuard, hashGuardInDevelopment } from './hash-guard.ts'
import { fontPreload, pageHead } from './head.ts'
import { addPlatformCards } from './home.ts'
import { fidelityTables } from './fidelity/markdown.ts'
import { performanceParts } from './performance/markdown.ts'
import { en } from './locales/en.ts'
import { withFurniture } from './locales/furniture.ts'
import { twinOf } from './locales/routing.ts'
import { zh, zhSearch } from './locales/zh.ts'
import { copyFolder, finishSite } from './place/finish.ts'
import { PLACEHOLDER, placeOf } from './place/placeholder.ts'
import { pageLocale } from './page-locale.ts'
import { webLibraryParts } from './plugins/web-library-parts.ts'
import { withNames } from './platform-names.ts'
import { playgroundHead } from './playground-head.ts'
import { changelogFeed } from './plugins/changelog-feed.ts'
import { filesByUse } from './plugins/files-by-use.ts'
import { foldedHeadings } from './plugins/folded-headings.ts'
import { folderAddresses } from './plugins/folder-addresses.ts'
import { liveExamples } from './plugins/live-examples/index.ts'
import { liveServer } from './plugins/live-server.ts'
import { markdownCopies } from './plugins/markdown-copies.ts'
import { monacoSplit, slimTypeScriptLibs } from './plugins/monaco.ts'
import { exportBundles } from './plugins/export-bundles.ts'
import { overFile } from './plugins/over-file.ts'
import { sandboxScripts } from './plugins/sandbox-scripts.ts'
import { platformNames } from './plugins/platform-names.ts'
import { recipeTabs } from './plugins/recipe-tabs.ts'
import { shownExamples } from './plugins/shown-examples.ts'
import { stackedTables } from './plugins/stacked-tables.ts'
import { slimParser } from './plugins/slim-parser.ts'
import { staticNodes } from './plugins/static-nodes.ts'
import { vueCompiler } from './plugins/vue-compiler.ts'
import { platforms } from '../src/platforms/index.ts'
import { pageLanguages } from '../src/platforms/page-formats.ts'
import { platformHead } from './reference/head.ts'
import { searchOptions } from './search/options.ts'
import { renderForSearch } from './search/render.ts'
import { editUrl } from './repository.ts'
import { startAfterPaint } from './start-after-paint.ts'

const place = placeOf(process.env)
/** The build has placeholders until the end; VitePress sets `NODE_ENV` before reading this file. */
const { base, origin } = process.env.NODE_ENV === 'production' ? PLACEHOLDER : place

const headOf = pageHead(base, origin)
const examples = liveExamples(base)
const copies = markdownCopies(base)
const feed = changelogFeed(base, origin)
const playground = playgroundHead(base)

const { name, transform } = monacoSplit()
/** Prepares Monaco for the development server as the build does; Vite splits the style sheets. */
const withoutUnusedFeatures = { name, transform }

export default defineConfig({
  title: 'Polysocket',
  base,
  srcDir: 'docs',
  // Git knows the dates; an archive of the files does not.
  lastUpdated: existsSync('.git'),
  // The theme does it where the reader switches: see `switchAtOnce`.
  appearance: { disableTransition: false },
  // Each page becomes a folder with an index.html: its address then needs neither `.html` nor
  // rewriting by the server, and any static host can serve it.
  rewrites: (page) => page.replace(/(?<!(^|\/)index)\.md$/, '/index.md'),
  head: [
    hashGuard,
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}favicon.svg` }],
    ...platformHead(platforms.map(({ id }) => id)),
  ],
  locales: {
    root: withFurniture(en, 'en', base, editUrl),
    zh: withFurniture(zh, 'zh', base, editUrl),
  },
  themeConfig: {
    logo: '/favicon.svg',
    outline: [2, 3],
    i18nRouting: twinOf,
    search: {
      provider: 'local',
      options: {
        miniSearch: searchOptions,
        _render: renderForSearch,
        locales: { zh: { translations: zhSearch } },
      },
    },
  },
  transformPageData(page) {
    addPlatformCards(page)
    page.description = withNames(page.description, pageLocale(page.relativePath))
  },
  transformHead: (page) => [
    ...fontPreload(page),
    ...headOf(page),
    ...embedHead(page),
    ...playground.head(page),
  ],
  transformHtml: startAfterPaint,
  sitemap: {
    hostname: origin + base,
    transformItems: (items) => items.filter(({ url }) => !isEmbed(url)),
  },
  async buildEnd({ outDir }) {
    await copies.write(outDir)
    await feed.write(outDir)
    if (process.env.TEMPLATE) await copyFolder(outDir, process.env.TEMPLATE)
    await finishSite(outDir, place)
  },
  markdown: {
    config: (md) => {
      examples.markdown(md)
      platformNames(md)
      recipeTabs(md)
      webLibraryParts(md)
      fidelityTables(md)
      performanceParts(md)
      copies.markdown(md)
      stackedTables(md)
      foldedHeadings(md)
      feed.markdown(md)
    },
    languageAlias: { ...pageLanguages, wxss: 'css' },
  },
  vite: {
    plugins: [
      staticNodes(),
      filesByUse(),
      monacoSplit(),
      slimParser(),
      vueCompiler(),
      sandboxScripts(),
      shownExamples(),
      exportBundles(),
      overFile(),
      examples.plugin,
      playground.plugin,
      liveServer(),
      folderAddresses(),
      hashGuardInDevelopment(),
    ],
    // Tables and lists of the playground within an article are not the article's.
    css: { postcss: { plugins: [postcssIsolateStyles({ includeFiles: [/vp-doc\.css/] })] } },
    worker: { format: 'es', plugins: () => [slimTypeScriptLibs(), slimParser(), vueCompiler()] },
    optimizeDeps: {
      // VitePress scans no entry of its own; a dependency found late makes the page load again,
      // which would throw away what someone has typed.
      entries: ['../playground/page/Playground.vue', '../src/bounded/worker.ts'].map((entry) =>
        fileURLToPath(new URL(entry, import.meta.url)),
      ),
      rolldownOptions: { plugins: [withoutUnusedFeatures] },
    },
    // The TypeScript worker is one file of several megabytes, and fetched only by who edits.
    build: { chunkSizeWarningLimit: 8_000 },
  },
})
