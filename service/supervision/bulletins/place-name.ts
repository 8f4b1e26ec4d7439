// The name of a place out of the name of its office: what offices add is taken off. The writer can change what comes out.

/** What offices' names end with. Rows: where one is missing, add it. */
const OFFICE_ENDINGS = [
  '社会治安综合治理中心',
  '社会治安综合治理办公室',
  '平安建设领导小组办公室',
  '综治中心',
  '综治办',
  '平安办',
  '人民政府',
  '办事处',
  '村民委员会',
  '村委会',
  '社区居民委员会',
  '居委会',
];

/** @example placeNameOf('云集街道综治中心（演示）') // 云集街道 */
export function placeNameOf(office: string): string {
  const named = office.replace(/（[^（）]*）$/, (note) => (/社区|村/.test(note) ? note : ''));
  const ending = OFFICE_ENDINGS.find((each) => named.endsWith(each) && named.length > each.length);
  return ending ? named.slice(0, -ending.length) : named;
}
