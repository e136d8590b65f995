// The site: Starlight over content/docs, our glue from src/site, both languages prefixed.
import { statSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import starlightLinksValidator from 'starlight-links-validator';
import { localeIds, locales } from './src/book/locales.ts';
import { base, site } from './src/site/addresses.ts';
import { csp } from './src/site/integrations/csp.ts';
import { finalAddress } from './src/site/integrations/final-address.ts';
import { headers } from './src/site/integrations/headers.ts';
import { katexWoff2 } from './src/site/integrations/katex-woff2.ts';
import { llmsTxt } from './src/site/integrations/llms-txt.ts';
import { notFoundPages } from './src/site/integrations/not-found-pages.ts';
import { offline } from './src/site/integrations/offline.ts';
import { routes } from './src/site/integrations/routes.ts';
import { searchIndexFiles } from './src/site/integrations/search-index.ts';
import { together } from './src/site/integrations/together.ts';
import { markdownProcessor } from './src/site/markdown/processor.ts';
import { sidebar } from './src/site/sidebar.ts';
import { titles } from './src/site/titles.ts';

const engineBytes = bytesOf('ort-wasm-simd-threaded.wasm');
const graphicsBytes = bytesOf('ort-wasm-simd-threaded.jspi.wasm');

function bytesOf(file) {
  const path = `./node_modules/onnxruntime-web/dist/${file}`;
  return statSync(new URL(path, import.meta.url)).size;
}

export default defineConfig({
  srcDir: '.',
  ...(site && { site }),
  base,
  trailingSlash: 'always',
  // While other threads compress the image of a card, this one lays out the next.
  build: { concurrency: 4 },
  markdown: { processor: markdownProcessor() },
  vite: {
    // Labs say how much they load before they load it.
    define: {
      'import.meta.env.BOOK_ENGINE_BYTES': JSON.stringify(engineBytes),
      'import.meta.env.BOOK_GRAPHICS_BYTES': JSON.stringify(graphicsBytes),
      // A build made to record figures cannot ask for them yet.
      'import.meta.env.BOOK_UNRECORDED': JSON.stringify(process.env.BOOK_UNRECORDED ?? ''),
    },
    plugins: [katexWoff2()],
    worker: { format: 'es' },
    resolve: {
      // Without this condition ONNX Runtime carries a second copy of its 14 MB wasm.
      conditions: [
        'onnxruntime-web-use-extern-wasm',
        'module',
        'browser',
        'development|production',
      ],
    },
    // Inlined assets would defeat caching, and inlined scripts would each need a CSP hash.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks each MDX page with a directive that the bundler neither knows nor needs.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
  integrations: [
    starlight({
      title: titles,
      locales: Object.fromEntries(
        Object.entries(locales).map(([id, { tag, name, dir }]) => [
          id,
          { lang: tag, label: name, dir },
        ]),
      ),
      defaultLocale: 'en',
      favicon: '/favicon.svg',
      disable404Route: true,
      // `searchIndexFiles` makes the index.
      pagefind: false,
      sidebar,
      routeMiddleware: './src/site/route-data.ts',
      components: {
        Footer: './src/site/overrides/Footer.astro',
        Head: './src/site/overrides/Head.astro',
        Hero: './src/site/overrides/Hero.astro',
        LanguageSelect: './src/site/overrides/LanguageSelect.astro',
        PageTitle: './src/site/overrides/PageTitle.astro',
        Search: './src/site/overrides/Search.astro',
        SiteTitle: './src/site/overrides/SiteTitle.astro',
      },
      customCss: [
        './src/site/theme/palette.css',
        './src/site/theme/starlight.css',
        './src/site/theme/typography.css',
        './src/site/theme/content.css',
        './src/site/theme/controls.css',
        './src/site/theme/chrome.css',
        './src/site/theme/hero.css',
        './src/site/theme/print.css',
      ],
      plugins: [
        starlightLinksValidator({
          errorOnInconsistentLocale: true,
          // The title page's buttons learn the sub-path after this check; the tests follow them.
          exclude: base === '/' ? [] : localeIds.map((id) => `/${id}/**`),
        }),
      ],
    }),
    site &&
      sitemap({
        filter: (page) => !/\/(404|offline\/\w+)\/?$/.test(page),
        i18n: {
          defaultLocale: 'en',
          locales: Object.fromEntries(Object.entries(locales).map(([id, { tag }]) => [id, tag])),
        },
      }),
    finalAddress(),
    routes(),
    together(searchIndexFiles(), llmsTxt()),
    notFoundPages(),
    headers(),
    // After those that write pages: it hashes what they wrote.
    csp(),
    // Last: it lists every file as it will be served.
    offline(),
  ],
});
