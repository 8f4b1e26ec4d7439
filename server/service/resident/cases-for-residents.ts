// What the resident's pages ask of casework, in plain data: nothing internal, nobody's telephone, no other resident's matter.
// The pages do not know how cases are kept; casework does not know pages.
import type { Bilingual, Result } from '#base';
import type { Kind, Matter, MendedMatter, MendedPlace } from '#web/resident';
import type { Nothing } from '#wire';
import type { DecodedPhoto } from '../../platform/files/decode-photo.ts';

/** A request as it came in from a resident: by the page or by an app. */
export interface SentRequest {
  readonly county: string;
  /** the case's own id: sent again, it is the same case */
  readonly id: string;
  readonly channel: 'resident-page' | 'open311';
  readonly text: string;
  /** a street or village, or the county itself where nobody knows */
  readonly placeCode: string;
  readonly spot: string;
  readonly kind: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly name: string;
  /** as it was typed; nobody has called it yet */
  readonly phone: string;
  readonly isAboutPerson: boolean;
  readonly photos: readonly DecodedPhoto[];
  readonly isSimulated: boolean;
}

/** What a resident gets for a request, the same each time it is sent. */
export interface Receipt {
  /** the case's own id, which is not the one under which it was sent: that one is its sender's secret */
  readonly caseId: string;
  readonly number: string;
  readonly code: string;
}

/** A matter by its secret code, with what only the server needs to know of it. */
export interface FollowedMatter {
  readonly caseId: string;
  readonly placeCode: string;
  readonly matter: Matter;
}

export interface CaseLink {
  readonly county: string;
  readonly code: string;
}

export interface Addition extends CaseLink {
  readonly id: string;
  readonly text: string;
  readonly photos: readonly DecodedPhoto[];
}

export interface Rating extends CaseLink {
  readonly id: string;
  readonly isResolved: boolean;
  readonly satisfaction: string;
  readonly words: string;
}

export interface WithWords extends CaseLink {
  readonly id: string;
  readonly words: string;
}

export interface MendedFilter {
  readonly county: string;
  readonly place: string;
  readonly kind: string;
  readonly page: number;
  readonly size: number;
}

/** A case as everybody may see it: what an officer released of it, or no more than that it is there. */
export interface OpenCase {
  readonly id: string;
  readonly number: string;
  readonly kind: { readonly code: string; readonly name: Bilingual } | null;
  readonly isClosed: boolean;
  /** words that an officer wrote for everybody; null before a release */
  readonly title: string | null;
  readonly outcome: string | null;
  readonly office: Bilingual | null;
  readonly placeName: Bilingual | null;
  readonly requestedMs: number;
  readonly updatedMs: number;
  readonly expectedMs: number | null;
  readonly photoIds: readonly string[];
}

export interface OpenFilter {
  readonly county: string;
  readonly ids: readonly string[];
  readonly kind: string;
  readonly isClosed: boolean | null;
  readonly fromMs: number;
  readonly toMs: number;
  readonly page: number;
  readonly size: number;
}

export interface CasesForResidents {
  kinds(county: string): Promise<readonly Kind[]>;
  /** Problems of casework's intake, told at the field by its `where`: text, phone, kind. */
  send(request: SentRequest): Promise<Result<Receipt>>;
  /** Undefined when no case has the code. */
  find(link: CaseLink): Promise<FollowedMatter | undefined>;
  add(addition: Addition): Promise<Result<Nothing>>;
  withdraw(withdrawal: WithWords): Promise<Result<Nothing>>;
  rate(rating: Rating): Promise<Result<Nothing>>;
  askAgain(wish: WithWords): Promise<Result<Nothing>>;
  /** A petition’s review, or the re-review after it. */
  askReview(wish: WithWords & { readonly stage: 'review' | 're-review' }): Promise<Result<Nothing>>;
  mended(filter: MendedFilter): Promise<{
    readonly rows: readonly MendedMatter[];
    readonly total: number;
    readonly byPlace: readonly MendedPlace[];
  }>;
  openCases(filter: OpenFilter): Promise<readonly OpenCase[]>;
}
