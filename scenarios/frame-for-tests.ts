// A frame of one's own with a few villages, and files of numbers sent into it as a designer sends them.
import { frameEndpoints as endpoints } from '#wire/survey';
import { newId } from '../server/platform/identify.ts';
import { type Person, SURVEY, type TestHouse } from './house-for-tests.ts';

/** Villages of the demo's county, with populations that are easy to reckon with. */
export const VILLAGES = [
  { code: '430422999101', name: '东村', population: 1000, target: 4 },
  { code: '430422999102', name: '西村', population: 3000, target: 4 },
  { code: '430422999103', name: '南岭社区', population: 6000, target: 4 },
] as const;

export class FrameForTests {
  readonly designer: Person;
  readonly key: { readonly county: string; readonly frameId: string };

  constructor(designer: Person, frameId: string) {
    this.designer = designer;
    this.key = { county: SURVEY.county, frameId };
  }

  /** Sends a file, and answers the import as it stands when it was read. */
  async read(file: Buffer | string, fileName = '号码.csv', importId = newId()) {
    const params = { ...this.key, importId };
    const content = typeof file === 'string' ? Buffer.from(file) : file;
    await this.designer.call(endpoints.readFile, { params, query: { fileName }, file: content });
    return this.importOf(importId);
  }

  importOf(importId: string) {
    return this.designer.call(endpoints.frameImport, { params: { ...this.key, importId } });
  }

  take(importId: string) {
    return this.designer.call(endpoints.takeImport, { params: { ...this.key, importId } });
  }

  /** The frame as its page shows it. */
  asShown() {
    return this.designer.call(endpoints.frame, { params: this.key });
  }

  /** How many numbers the frame has. */
  async size(): Promise<number> {
    const { places } = await this.asShown();
    return places.reduce((sum, { mobiles, landlines, offices }) => sum + mobiles + landlines + offices, 0);
  }
}

export async function aFrame(house: TestHouse, isSimulated = true): Promise<FrameForTests> {
  const frame = new FrameForTests(await house.signIn('designer'), newId());
  const { county, frameId: id } = frame.key;
  await frame.designer.call(endpoints.addFrame, { body: { county, id, name: '试读的抽样框', isSimulated } });
  await frame.designer.call(endpoints.setPlaces, { params: frame.key, body: { places: [...VILLAGES] } });
  return frame;
}

/** A simulated number: 000 and eight digits. */
export function numberOf(nth: number): string {
  return `000${String(nth).padStart(8, '0')}`;
}

/** A file of so many numbers, spread over the villages; every so many of them a landline, none unless asked. */
export function listOf(
  size: number,
  from = 1,
  separator = ',',
  landlineEvery = Number.POSITIVE_INFINITY,
): string {
  const rows = Array.from({ length: size }, (_, index) =>
    [numberOf(from + index), VILLAGES[index % VILLAGES.length]?.name, typeOf(index)].join(separator),
  );
  return [['电话号码', '村(社区)', '类型'].join(separator), ...rows, ''].join('\n');

  function typeOf(index: number): string {
    return index % landlineEvery === landlineEvery - 1 ? '固定电话' : '手机';
  }
}
