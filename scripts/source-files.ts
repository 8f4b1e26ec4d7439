// The project's own source files, as the checks read them.
import { readdir, readFile } from 'node:fs/promises';
import type { SourceFile } from './arrows.ts';

const LEFT_OUT = new Set(['node_modules', 'build', 'data', 'docs', '.git']);

/** Every .ts and .tsx file but tests and configurations, from the project's root. */
export async function sourceFiles(root: URL, folder = ''): Promise<SourceFile[]> {
  const entries = await readdir(new URL(folder || '.', root), { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry): Promise<SourceFile[]> => {
      const path = `${folder}${entry.name}`;
      if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : sourceFiles(root, `${path}/`);
      const isSource =
        /\.tsx?$/.test(path) && !/\.(test|config)\.tsx?$/.test(path) && !path.endsWith('.d.ts');
      return isSource ? [{ path, text: await readFile(new URL(path, root), 'utf8') }] : [];
    }),
  );
  return found.flat();
}
