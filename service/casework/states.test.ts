import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIMIT_PRESETS } from './limit-rules.ts';
import { ALL_STANDINGS } from './standings.ts';
import { statePicture, stepTable } from './state-picture.ts';
import { isStep, STEPS } from './steps/index.ts';

const PAGE = readFileSync(new URL('../../docs/states/case.md', import.meta.url), 'utf8');

describe('the page of a case’s states', () => {
  it('shows the picture and the table that the steps’ rows draw today', () => {
    expect(PAGE).toContain(`<!-- picture -->\n\`\`\`mermaid\n${statePicture()}\n\`\`\`\n<!-- /picture -->`);
    expect(PAGE).toContain(`<!-- table -->\n${stepTable()}\n<!-- /table -->`);
  });

  it('has every step and every preset of a limit', () => {
    for (const code of Object.keys(STEPS).filter(isStep)) expect(PAGE).toContain(`\`${code}\``);
    for (const id of Object.keys(LIMIT_PRESETS)) expect(PAGE).toContain(`\`${id}\``);
  });

  it('draws an arrow into and out of every standing', () => {
    for (const standing of ALL_STANDINGS) {
      const node = standing.replaceAll('-', '_');
      expect(statePicture()).toMatch(new RegExp(`--> ${node}(:|\\n)`));
      expect(statePicture()).toMatch(new RegExp(`  ${node} -->`));
    }
  });

  it('that went astray is noticed', () => {
    const astray = PAGE.replaceAll('调度员', '值班员');
    expect(astray).not.toContain(stepTable());
  });
});
