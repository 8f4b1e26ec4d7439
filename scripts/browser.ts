// The real browser of the tests and screenshots: it comes inside an npm package, and so do the Chinese glyphs.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { sfntFromWoff } from '../server/platform/files/woff-to-sfnt.ts';

const WEIGHTS = [400, 500, 600, 700];

/** Opens a headless Chromium; `WENAN_BROWSER` names another one's path. */
export async function openBrowser(): Promise<Browser> {
  const env = { ...process.env, FONTCONFIG_FILE: prepareFonts() };
  const own = process.env.WENAN_BROWSER;
  const executablePath = own ?? (await chromium.executablePath());
  const args = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--font-render-hinting=none',
  ];
  return playwright.launch({ executablePath, args, env, headless: true });
}

// Each user has a folder of their own: /tmp is shared.
function prepareFonts(): string {
  const folder = join(tmpdir(), `wenan-fonts-${userInfo().uid}`);
  const config = join(folder, 'fonts.conf');
  if (existsSync(config)) return config;
  mkdirSync(folder, { recursive: true });
  for (const weight of WEIGHTS) {
    for (const script of ['chinese-simplified', 'latin']) {
      const name = `noto-sans-sc-${script}-${weight}-normal`;
      const woff = readFileSync(
        new URL(`../node_modules/@fontsource/noto-sans-sc/files/${name}.woff`, import.meta.url),
      );
      writeFileSync(join(folder, `${name}.ttf`), sfntFromWoff(woff));
    }
  }
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  return config;
}
