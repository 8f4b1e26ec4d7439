import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const LEAST_BYTES = 1024;

/** Writes every larger text file compressed as well, so that the server only has to pick one. Last of all: the files are final. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle({ dir = '.' }) {
      const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /\.(js|css|html|svg)$/.test(name),
      );
      for (const path of files.map((name) => join(dir, name))) {
        const source = readFileSync(path);
        if (source.length < LEAST_BYTES) continue;
        writeFileSync(
          `${path}.br`,
          brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
        );
        writeFileSync(`${path}.gz`, gzipSync(source, { level: 9 }));
      }
    },
  };
}

type Bundle = Parameters<Extract<NonNullable<Plugin['generateBundle']>, (...given: never[]) => unknown>>[1];

const FIELD_PAGE = 'web/service/field/field-page.tsx';
const FIELD_WORKER = 'field-worker.js';

/** Tells the phone's service worker which files its page loads, and names their version by their content. */
function fieldFiles(): Plugin {
  return {
    name: 'field-files',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = ['/mark.svg', ...filesOf(bundle)].sort();
      const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
      const worker = bundle[FIELD_WORKER];
      if (worker?.type !== 'chunk') throw new Error('the worker of the phone was not built');
      worker.code = `const FIELD_VERSION=${JSON.stringify(version)},FIELD_FILES=${JSON.stringify(files)};${worker.code}`;
    },
  };
}

function filesOf(bundle: Bundle): string[] {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
  const begins = chunks.filter(
    ({ facadeModuleId, fileName, isEntry }) =>
      (isEntry && fileName !== FIELD_WORKER) || facadeModuleId?.endsWith(FIELD_PAGE),
  );
  const found = new Set<string>();
  const visit = (fileName: string): void => {
    const chunk = chunks.find((each) => each.fileName === fileName);
    if (!chunk || found.has(`/${fileName}`)) return;
    found.add(`/${fileName}`);
    for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(`/${style}`);
    chunk.imports.forEach(visit);
  };
  for (const { fileName } of begins) visit(fileName);
  return [...found];
}

export default defineConfig({
  root: 'web',
  publicDir: 'static',
  plugins: [react(), fieldFiles(), compressed()],
  build: {
    outDir: '../build/web',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: 'web/index.html', 'field-worker': 'web/service/field/worker/field-worker.ts' },
      output: {
        entryFileNames: ({ name }) => (name === 'field-worker' ? FIELD_WORKER : 'assets/[name]-[hash].js'),
      },
    },
  },
  server: { proxy: { '/api': 'http://localhost:8420', '/p': 'http://localhost:8420' } },
});
