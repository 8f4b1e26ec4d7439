// What a resident is shown of the own matter: plain words, no internal notes, nobody's telephone.
import type { Bilingual } from '#base';

export interface ShownPhoto {
  readonly address: string;
  readonly thumbnailAddress: string;
  /** what the picture is, for who cannot see it */
  readonly words: Bilingual;
}

export interface ShownStep {
  readonly atMs: number;
  readonly what: Bilingual;
  /** words meant for the resident: a reply, a reason */
  readonly note: string | null;
}

export interface Matter {
  readonly number: string;
  /** the code with which it is followed */
  readonly code: string;
  readonly sentMs: number;
  readonly text: string;
  readonly place: Bilingual | null;
  readonly kind: Bilingual | null;
  /** where it stands, in a few words, and what that means */
  readonly standing: Bilingual;
  readonly meaning: Bilingual;
  readonly office: Bilingual | null;
  /** by when the step that is owed now is owed */
  readonly due: { readonly what: Bilingual; readonly atMs: number; readonly isLate: boolean } | null;
  readonly steps: readonly ShownStep[];
  readonly photos: readonly ShownPhoto[];
  readonly isPhoneGiven: boolean;
  readonly isPhoneVerified: boolean;
  readonly rating: {
    readonly isResolved: boolean;
    readonly satisfaction: Bilingual;
    readonly words: string;
  } | null;
  /** an office has seen the code: a rating counts once the resident was called back */
  readonly isRatingConfirmedByCall: boolean;
  readonly may: {
    readonly add: boolean;
    readonly withdraw: boolean;
    readonly rate: boolean;
    readonly askAgain: boolean;
    /** a petition: by the office above, and by the next one above that */
    readonly review: boolean;
    readonly reReview: boolean;
  };
}
