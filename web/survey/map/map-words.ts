// What the map says, in both languages.
import { wordsOf } from '../../shell/language.tsx';

export const MAP_WORDS = wordsOf({
  indicator: { zh: '指标', en: 'Indicator' },
  picture: { zh: '{indicator}，按档着色的地图', en: '{indicator}, coloured by tier' },
  tilesPicture: { zh: '{indicator}，按档着色的方格', en: '{indicator}, tiles coloured by tier' },
  tiles: {
    zh: '还没有村界地图，用方格代替：方格的位置不是地理位置。',
    en: 'There is no map of the villages; tiles stand for them and say nothing of where they lie.',
  },
  missing: {
    zh: '地图上没有：{names}。它们只在表里。',
    en: 'Not on the map: {names}. They stand in the table only.',
  },
  alike: {
    zh: '这些数据分不出各村（社区）的高低，所以颜色相同。',
    en: 'These data cannot tell the villages apart, so all have one colour.',
  },
  noneCompared: {
    zh: '没有一个村（社区）的访问多到可以比较，所以全是斜线。',
    en: 'No village has enough interviews to be compared, so all are hatched.',
  },
  tier: { zh: '第 {tier} 档', en: 'Tier {tier}' },
  best: { zh: '第 {tier} 档（最高）', en: 'Tier {tier} (highest)' },
  hatched: {
    zh: '斜线：访问太少，不比较或不显示',
    en: 'Hatched: too few interviews, not compared or not shown',
  },
  notPlace: { zh: '灰色：不是这项调查的村', en: 'Grey: no village of this survey' },
  keys: {
    zh: '点一个村，或用方向键逐个看。',
    en: 'Choose a village, or go from one to the next with the arrow keys.',
  },
  source: { zh: '地图：{file}，{person} {time} 上传', en: 'Map: {file}, brought by {person}, {time}' },
  bring: { zh: '上传村界地图（GeoJSON）', en: 'Bring a map of the villages (GeoJSON)' },
  bringHint: {
    zh: 'WGS 84 坐标，不超过 3 MB；图形的属性里有村代码（code）或村名（name）。全县以后的调查都用它。',
    en: 'WGS 84, at most 3 MB; the areas carry a village code (code) or a name (name) among their properties. Later surveys of the county use it too.',
  },
  tooLarge: {
    zh: '文件超过 3 MB：请先简化边界。',
    en: 'The file is above 3 MB: simplify its borders first.',
  },
  brought: { zh: '已换上地图，{areas} 个图形。', en: 'The map is in use: {areas} areas.' },
  unmatched: { zh: '没有对上村的图形：{names}', en: 'Areas that are no village: {names}' },
  without: { zh: '没有图形的村（社区）：{names}', en: 'Villages without an area: {names}' },
  rule: {
    zh: '规则：{statement} 颜色只按档：数据能分出高低的才用不同的颜色。',
    en: 'Rule: {statement} Colours go by tier alone: different ones only where the data can tell villages apart.',
  },
  place: { zh: '村（社区）', en: 'Village' },
  share: { zh: '比例', en: 'Share' },
  interval: { zh: '95% 区间', en: '95 % interval' },
  n: { zh: '作答 n', en: 'n' },
  rank: { zh: '名次（范围）', en: 'Rank (range)' },
  rankText: { zh: '{position}（{low}–{high}）', en: '{position} ({low}–{high})' },
  tierHead: { zh: '档', en: 'Tier' },
  note: { zh: '说明', en: 'Remark' },
  notCompared: { zh: '不比较', en: 'not compared' },
});
