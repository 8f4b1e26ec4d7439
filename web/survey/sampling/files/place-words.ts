// Where in a table a problem lies, in one language: the reader of tables writes both, as `第3行 村列 / row 3, column B`.
import type { Language } from '#base';

export function placeWords(where: string, language: Language): string {
  const parting = where.lastIndexOf(' / row ');
  if (parting === -1) return where;
  return language === 'zh' ? where.slice(0, parting) : where.slice(parting + 3);
}
