// The 23 villages and communities of Yunji street for demonstrations and tests.
// Names and numbers of phones are those of the street's plan of 14 August 2023, annex 3. The populations, and the
// township's and villages' parts of the codes (after the county's 430422), are made up: no register was read.

export interface VillageSpecimen {
  /** twelve digits; only the first six, Hengnan county, are real */
  readonly code: string;
  readonly name: string;
  /** how many phone numbers annex 3 asks the village for */
  readonly numbers: number;
  /** made up: 7 to 20 times the numbers */
  readonly population: number;
}

/** In the order of annex 3, row by row; the numbers add up to 6,440. */
export const YUNJI_VILLAGES: readonly VillageSpecimen[] = [
  { code: '430422999001', name: '云集', numbers: 350, population: 6840 },
  { code: '430422999002', name: '新城', numbers: 300, population: 4926 },
  { code: '430422999003', name: '黄金', numbers: 350, population: 5310 },
  { code: '430422999004', name: '堆子岭', numbers: 300, population: 2874 },
  { code: '430422999005', name: '保合', numbers: 300, population: 3152 },
  { code: '430422999006', name: '回龙', numbers: 260, population: 2087 },
  { code: '430422999007', name: '滨河', numbers: 350, population: 5766 },
  { code: '430422999008', name: '阳家坪', numbers: 300, population: 2951 },
  { code: '430422999009', name: '江新', numbers: 220, population: 1893 },
  { code: '430422999010', name: '杨柳', numbers: 300, population: 3047 },
  { code: '430422999011', name: '石塘', numbers: 220, population: 1748 },
  { code: '430422999012', name: '河市', numbers: 300, population: 3420 },
  { code: '430422999013', name: '栗坪', numbers: 220, population: 1816 },
  { code: '430422999014', name: '毛塘', numbers: 200, population: 1577 },
  { code: '430422999015', name: '响鼓岭', numbers: 200, population: 1492 },
  { code: '430422999016', name: '渡口', numbers: 200, population: 1684 },
  { code: '430422999017', name: '古塘', numbers: 260, population: 2239 },
  { code: '430422999018', name: '新塘站', numbers: 260, population: 2460 },
  { code: '430422999019', name: '普贤', numbers: 300, population: 2713 },
  { code: '430422999020', name: '泉梓', numbers: 300, population: 2986 },
  { code: '430422999021', name: '杉峰', numbers: 300, population: 2804 },
  { code: '430422999022', name: '新桥', numbers: 300, population: 3168 },
  { code: '430422999023', name: '东屋', numbers: 350, population: 4105 },
];
