import { type SaxesAttributePlain, SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { NO_FORM_HEAD } from '../form-head.ts';
import type { Questionnaire } from '../model.ts';
import { readOutline } from '../outline/read-outline.ts';
import { SPECIMENS } from '../specimens/features.ts';
import { yunjiQuestionnaireText } from '../specimens/screeners-2018.ts';
import { ddiOf } from './ddi.ts';
import { tripleSOf } from './triple-s.ts';

type Node = { name: string; attributes: Record<string, string>; children: Node[]; text: string };

/** Throws where the text is no well-formed XML. */
function parsed(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const plain = Object.entries(attributes).map(([key, value]) => [
      key,
      String(value satisfies SaxesAttributePlain | string),
    ]);
    const node: Node = { name, attributes: Object.fromEntries(plain), children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
}

function all(node: Node): Node[] {
  return [node, ...node.children.flatMap(all)];
}

const named = (node: Node, name: string) => all(node).filter((each) => each.name === name);
const outline = (text: string): Questionnaire => readOutline(text).questionnaire;
const FORMS = [yunjiQuestionnaireText(), ...Object.values(SPECIMENS)].map(outline);

/** What of codebook.xsd is used here: the elements inside each, in the order of the schema; an optional star marks those that repeat. */
const DDI: Readonly<Record<string, readonly string[]>> = {
  codeBook: ['stdyDscr*', 'dataDscr*'],
  stdyDscr: ['citation*', 'stdyInfo*'],
  citation: ['titlStmt', 'rspStmt', 'notes*'],
  titlStmt: ['titl', 'IDNo*'],
  rspStmt: ['AuthEnty*'],
  stdyInfo: ['abstract*'],
  dataDscr: ['varGrp*', 'var*'],
  varGrp: ['labl*'],
  var: ['labl*', 'qstn*', 'valrng*', 'universe*', 'catgry*', 'varFormat'],
  qstn: ['preQTxt*', 'qstnLit*', 'forward*', 'ivuInstr*'],
  valrng: ['range*'],
  catgry: ['catValu', 'labl*'],
};

const SSS: Readonly<Record<string, readonly string[]>> = {
  sss: ['origin', 'user', 'survey'],
  survey: ['name', 'title', 'record*'],
  record: ['variable*'],
  variable: ['name', 'label', 'position', 'size', 'values'],
  values: ['range', 'value*'],
};

function faultsIn(root: Node, schema: Readonly<Record<string, readonly string[]>>): string[] {
  return all(root).flatMap(({ name, children }) => {
    const order = schema[name] ?? [];
    const places = children.map((child) => order.findIndex((each) => each.replace('*', '') === child.name));
    return places.flatMap((place, nth) => {
      const before = places[nth - 1] ?? -1;
      const isOnce = !order[place]?.endsWith('*');
      return place < 0 || place < before || (place === before && isOnce)
        ? [`${name}/${children[nth]?.name}`]
        : [];
    });
  });
}

describe('DDI-Codebook', () => {
  it('the check of its structure finds an element out of its place', () => {
    expect(faultsIn(parsed('<var><catgry/><labl/></var>'), DDI)).toEqual(['var/labl']);
    expect(faultsIn(parsed('<var><varFormat/><varFormat/></var>'), DDI)).toEqual(['var/varFormat']);
  });

  it('of every specimen and of annex 1 is well formed, in the order of the schema, and refers to what is there', () => {
    for (const form of FORMS) {
      const root = parsed(ddiOf(form, NO_FORM_HEAD));
      expect(faultsIn(root, DDI)).toEqual([]);
      const ids = all(root).flatMap(({ attributes: { ID } }) => ID ?? []);
      const references = all(root).flatMap(({ name, attributes }) =>
        [attributes['wgt-var'], attributes.qstn, name === 'varGrp' ? attributes.var : undefined].flatMap(
          (value) => value?.split(' ') ?? [],
        ),
      );
      expect(new Set(ids).size).toBe(ids.length);
      expect(references.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it('says the question, whom it is asked, where the way leads, and which answers are missing', () => {
    const root = parsed(
      ddiOf(outline(`题\n${SPECIMENS.goTo.split('\n').slice(1).join('\n')}`), NO_FORM_HEAD),
    );
    const second = named(root, 'var')[1];
    expect(second && named(second, 'universe')[0]?.text).toBe('第1题没有选“没有”');
    expect(named(root, 'forward').map(({ text, attributes }) => [text, attributes.qstn])).toEqual([
      ['选“没有”：跳至第3题', 'QSTN_Q3'],
    ]);
    const exclusive = parsed(ddiOf(outline(SPECIMENS.exclusive), NO_FORM_HEAD));
    expect(named(exclusive, 'ivuInstr')[0]?.text).toBe('“不了解/不清楚”不读出');
    expect(named(exclusive, 'varGrp')[0]?.attributes).toMatchObject({
      type: 'multipleResp',
      var: 'V_Q1_1 V_Q1_2 V_Q1_3 V_Q1_4',
    });
    const number = parsed(ddiOf(outline(SPECIMENS.number), NO_FORM_HEAD));
    expect(
      named(number, 'catgry').filter(({ attributes }) => attributes.missing === 'Y').length,
    ).toBeGreaterThan(0);
    expect(named(root, 'var').filter(({ attributes }) => attributes.wgt === 'wgt')).toHaveLength(1);
  });

  it('bears the head of the form where it has one', () => {
    const head = {
      formNumber: '县安1表',
      issuedBy: '县统计局',
      approvalNumber: '〔2026〕1号',
      validUntil: '2027年',
    };
    const root = parsed(ddiOf(outline(SPECIMENS.goTo), head));
    expect(faultsIn(root, DDI)).toEqual([]);
    expect(['IDNo', 'AuthEnty', 'notes'].map((name) => named(root, name)[0]?.text)).toEqual([
      '县安1表',
      '县统计局',
      '〔2026〕1号',
    ]);
  });
});

describe('Triple-S', () => {
  it('of every specimen and of annex 1 is well formed and in the order of the standard', () => {
    for (const form of FORMS) expect(faultsIn(parsed(tripleSOf(form, NO_FORM_HEAD).xml), SSS)).toEqual([]);
  });

  it('has a type, values and a column of its own for each variable', () => {
    const types = FORMS.flatMap((form) => {
      const variables = named(parsed(tripleSOf(form, NO_FORM_HEAD).xml), 'variable');
      expect(variables.map((each) => named(each, 'position')[0]?.attributes.start)).toEqual(
        variables.map((_, nth) => String(nth + 1)),
      );
      return variables.map(({ attributes }) => attributes.type);
    });
    expect([...new Set(types)].sort()).toEqual([
      'character',
      'date',
      'multiple',
      'quantity',
      'single',
      'time',
    ]);
  });

  it('writes days and times as digits, and tells what it has no word for', () => {
    const { xml, losses } = tripleSOf(
      outline(
        '题\n1、哪天?(日期题,2020-01-01至2026-12-31)\n2、几点?(时间题,08:30至18:00)\n3、几人?(数字题,不小于0)\n4、好?(单选题)\n【仅当:Q3≥1】\n(1)好 (2)不好\n(3)不清楚(不读出)\n',
      ),
      NO_FORM_HEAD,
    );
    expect(named(parsed(xml), 'range').map(({ attributes }) => [attributes.from, attributes.to])).toEqual([
      ['20200101', '20261231'],
      ['083000', '180000'],
    ]);
    expect(losses.map(({ code }) => code)).toEqual([
      'convert-range-lost',
      'convert-route-lost',
      'convert-missing-lost',
    ]);
  });
});

it('words with signs of XML and control characters stay words', () => {
  const form = outline('题 <b>&"\n1、甲<乙 & "丙"?(单选题)\n(1)是 (2)否\n');
  const odd = {
    ...form,
    questions: form.questions.map((each) => ({ ...each, text: `${each.text}\u0007\ud800` })),
  };
  for (const xml of [ddiOf(odd, NO_FORM_HEAD), tripleSOf(odd, NO_FORM_HEAD).xml])
    expect(all(parsed(xml)).some(({ text }) => text.includes('甲<乙 & "丙"?'))).toBe(true);
});
