// Every way in which a chain of events fails its proof. It knows no event's meaning.
import { problemCatalogue } from '#base';

/** Codes are stable and never reused. `{position}` counts from 1. */
export const INTEGRITY_PROBLEMS = {
  'chain-link-altered': {
    zh: '第{position}个事件被改动过：内容与它的哈希值不符。请与原始记录核对。',
    en: 'Event {position} was altered: it does not agree with its hash. Compare it with the original record.',
  },
  'chain-link-replaced': {
    zh: '第{position}个事件被换过：下一个事件接的不是它。请与原始记录核对。',
    en: 'Event {position} was replaced: the next event does not follow from it. Compare it with the original record.',
  },
  'chain-link-added': {
    zh: '第{position}个事件是后来加进去的：其余事件不经过它也能接上。请与原始记录核对。',
    en: 'Event {position} was added: the others join up without it. Compare it with the original record.',
  },
  'chain-link-dropped': {
    zh: '第{position}个事件之前缺了事件。请与原始记录核对。',
    en: 'Before event {position} something was dropped. Compare it with the original record.',
  },
  'chain-link-reordered': {
    zh: '第{position}个事件不在原来的位置上。请与原始记录核对。',
    en: 'Event {position} is not in its place. Compare it with the original record.',
  },
  'chain-wrong-beginning': {
    zh: '这条链不是调查{survey}在{county}的链：第1个事件接的是别的开头。',
    en: 'This is not the chain of survey {survey} in county {county}: its first event follows from another beginning.',
  },
  'chain-end-dropped': {
    zh: '公布过的第{position}个事件不在链里：链只有{length}个事件，末尾被截去。',
    en: 'Event {position}, whose hash was published, is missing: the chain has {length} events; its end was dropped.',
  },
  'chain-head-differs': {
    zh: '第{position}个事件的哈希值与公布的不同：到此为止的链被重写过。',
    en: 'The hash of event {position} is not the one published: the chain up to there was rewritten.',
  },
  'suppression-cell-unknown': {
    zh: '关系“{total}”里用到的单元格“{cell}”没有给出；请把它列入',
    en: 'The relation of {total} names the cell {cell}, which is not given; list it.',
  },
  'suppression-count-not-a-count': {
    zh: '单元格“{cell}”的人数是 {n}；应是零或正整数',
    en: 'The cell {cell} has {n} respondents; this must be a whole number, zero or more.',
  },
  'suppression-sum-wrong': {
    zh: '“{total}”是 {n} 人，各部分合计却是 {sum} 人；请核对',
    en: '{total} has {n} respondents, but its parts sum to {sum}; check them.',
  },
  'suppression-total-in-itself': {
    zh: '“{total}”是它自己的一部分；请改正关系',
    en: '{total} is a part of itself; correct the relation.',
  },
} as const;

/** Makes a problem of this room. */
export const problem = problemCatalogue(INTEGRITY_PROBLEMS);
