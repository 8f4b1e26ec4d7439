// Public bulletins: their list, and one of them with where each figure is from and what has changed since. No script.
import { html } from 'ghtml';
import type { Bilingual } from '#base';
import { day } from '../public/figure-text.ts';
import { type Say, speaker } from '../public/words.ts';
import { BULLETIN_WORDS } from './bulletin-words.ts';
import { addressIn, residentPage, type Visit } from './frame.ts';

interface Piece {
  readonly text: string;
  readonly figure?: string;
  readonly mark?: 'hand' | 'changed' | 'empty';
}

export type PublicBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly pieces: readonly Piece[] }
  | { readonly kind: 'paragraph'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'chart'; readonly caption: string /** safe already */; readonly svg: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly {
        readonly label: Bilingual;
        readonly unit: Bilingual;
        readonly kind: string;
      }[];
      readonly lines: readonly { readonly name: Bilingual; readonly values: readonly (number | null)[] }[];
    };

export interface PublicSource {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly interval: string;
  readonly note: string;
  readonly how: string;
  readonly hand: { readonly reason: string; readonly reckoned: string } | undefined;
  readonly change: { readonly published: string; readonly now: string; readonly foundMs: number } | undefined;
}

export interface PublicBulletin {
  readonly id: string;
  readonly head: string;
  readonly numberText: string;
  readonly organisationName: string;
  readonly publishedMs: number;
  readonly reckonedMs: number;
  readonly withdrawn: string | undefined;
  readonly isSimulated: boolean;
  readonly title: readonly Piece[];
  readonly blocks: readonly PublicBlock[];
  readonly sources: readonly PublicSource[];
  readonly hash: string;
}

export interface PublicBulletins {
  readonly rows: readonly {
    readonly id: string;
    readonly title: string;
    readonly numberText: string;
    readonly organisationName: string;
    readonly publishedMs: number;
    readonly isWithdrawn: boolean;
  }[];
  readonly total: number;
  /** from 1 */
  readonly page: number;
  readonly pageSize: number;
}

type SayBulletin = Say<typeof BULLETIN_WORDS>;

export function bulletinsPage(visit: Visit, list: PublicBulletins): string {
  const { language } = visit;
  const say = speaker(BULLETIN_WORDS, language);
  const rows = list.rows.map(
    ({ id, title, numberText, organisationName, publishedMs, isWithdrawn }) =>
      html`<li><h3 lang="zh-CN"><a href="${addressIn(visit, `/bulletins/${id}`)}">${title}</a></h3><small class="soft">${[numberText, say('publishedBy', { office: organisationName, day: day(publishedMs, language) }), ...(isWithdrawn ? [say('withdrawn')] : [])].join(' · ')}</small>`,
  );
  const main = html`<h1>${say('title')}</h1><p class="lead">${say('lead')}</p>!${rows.length > 0 ? html`<ul class="list">!${rows}</ul>` : html`<p>${say('none')}</p>`}!${pages(visit, list, say)}`;
  const query = list.page > 1 ? { page: String(list.page) } : {};
  return residentPage(visit, { title: say('title'), path: '/bulletins', query, main });
}

function pages(visit: Visit, { total, page, pageSize }: PublicBulletins, say: SayBulletin): string {
  const last = Math.max(1, Math.ceil(total / pageSize));
  if (last === 1) return '';
  const link = (to: number, word: 'before' | 'after'): string =>
    to >= 1 && to <= last
      ? html`<a href="${addressIn(visit, '/bulletins', { page: String(to) })}">${say(word)}</a>`
      : '';
  return html`<nav aria-label="${say('pages')}"><p>!${link(page - 1, 'before')} ${say('page', { page, last })} !${link(page + 1, 'after')}</p></nav>`;
}

const STYLE = `<style>.bulletin{font-size:1.05rem}.bulletin h1{font-size:1.4rem;text-align:center}.bulletin p{text-indent:2em}.bulletin .head{text-indent:0;text-align:center;color:#b3201b;font-size:1.3rem;font-weight:700;letter-spacing:.1em}.bulletin .number{text-indent:0;text-align:center;font-size:1rem;border-bottom:2px solid #b3201b;padding-bottom:8px}.bulletin figure{margin:16px 0;overflow-x:auto}.bulletin figure svg{max-width:100%;height:auto}.bulletin figcaption,.bulletin caption{text-align:center;font-weight:600;padding:6px}.bulletin a{color:inherit;text-decoration:underline dotted;text-underline-offset:3px}.sources td{text-align:left}.sources th{min-width:4em}.hash{overflow-wrap:anywhere}</style>`;

export function bulletinPage(visit: Visit, bulletin: PublicBulletin): string {
  const { language } = visit;
  const say = speaker(BULLETIN_WORDS, language);
  const title = bulletin.title.map(({ text }) => text).join('');
  const changed = bulletin.sources.filter(({ change }) => change).length;
  const notices = [
    bulletin.withdrawn === undefined
      ? ''
      : html`<p class="never">${say('withdrawnWhy', { reason: bulletin.withdrawn })}</p>`,
    changed > 0 ? html`<p class="late now">${say('changedLead', { n: changed })}</p>` : '',
    bulletin.isSimulated ? html`<p><strong>${say('simulated')}</strong></p>` : '',
  ];
  const main = html`!${STYLE}<p><a href="${addressIn(visit, '/bulletins')}">${say('all')}</a></p>!${notices}<article class="bulletin" lang="zh-CN"><p class="head">${bulletin.head}</p><p class="number">${bulletin.numberText}</p><h1>!${pieces(bulletin.title)}</h1>!${bulletin.blocks.map(blockOf)}</article>
<p class="soft">${say('publishedBy', { office: bulletin.organisationName, day: day(bulletin.publishedMs, language) })}</p>!${sourcesOf(bulletin, visit, say)}
<p class="soft hash">${say('hash')}<code>${bulletin.hash}</code></p>`;
  return residentPage(visit, { title, path: `/bulletins/${bulletin.id}`, main });
}

function anchorOf(figure: string): string {
  return `figure-${figure.replace(/[^a-z0-9]/g, '-')}`;
}

const MARKS = { hand: '※', changed: '△', empty: '' } as const;

function pieces(all: readonly Piece[]): string {
  return all
    .map(({ text, figure, mark }) =>
      figure === undefined
        ? html`${text}`
        : html`<a href="#${anchorOf(figure)}">${text}</a>!${mark && mark !== 'empty' ? html`<sup>${MARKS[mark]}</sup>` : ''}`,
    )
    .join('');
}

function blockOf(block: PublicBlock): string {
  if (block.kind === 'heading') return html`<h2>!${pieces(block.pieces)}</h2>`;
  if (block.kind === 'paragraph') return html`<p>!${pieces(block.pieces)}</p>`;
  if (block.kind === 'chart')
    return block.svg === ''
      ? ''
      : html`<figure>!${block.svg}<figcaption>${block.caption}</figcaption></figure>`;
  const heads = block.columns.map(({ label, unit }) => html`<th scope="col">${label.zh}（${unit.zh}）`);
  const lines = block.lines.map(
    ({ name, values }) =>
      html`<tr><th scope="row">${name.zh}!${block.columns.map(({ kind }, nth) => html`<td>${cell(values[nth] ?? null, kind)}`)}`,
  );
  return html`<figure><table><caption>${block.caption}</caption><thead><tr><th scope="col">项目!${heads}</thead><tbody>!${lines}</tbody></table></figure>`;
}

function cell(value: number | null, kind: string): string {
  if (value === null) return '—';
  return kind === 'share' ? `${(value * 100).toFixed(1)}%` : String(value);
}

function sourcesOf({ sources, reckonedMs }: PublicBulletin, { language }: Visit, say: SayBulletin): string {
  if (sources.length === 0) return '';
  const rows = sources.map((source) => {
    const { key, name, text, interval, note, how, hand, change } = source;
    const beside = [how, interval, note]
      .filter((words) => words !== '')
      .join(language === 'zh' ? '；' : '; ');
    const told = [
      hand ? say('hand', hand) : '',
      change
        ? say('change', { published: change.published, now: change.now, day: day(change.foundMs, language) })
        : '',
    ].filter((words) => words !== '');
    return html`<tr id="${anchorOf(key)}"><th scope="row">${name}<td>${text}<td>${beside}!${told.map((words) => html`<br><strong>${words}</strong>`)}`;
  });
  return html`<section><h2>${say('sources')}</h2><p class="soft">${say('reckoned', { day: day(reckonedMs, language) })}</p><div style="overflow-x:auto"><table class="sources"><thead><tr><th scope="col">${say('figure')}<th scope="col">${say('value')}<th scope="col">${say('how')}</thead><tbody>!${rows}</tbody></table></div></section>`;
}
