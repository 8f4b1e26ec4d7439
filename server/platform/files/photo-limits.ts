// How large a photo may be when it comes, and how large it is kept.

/** The largest that phones make today is about 12 MB. */
export const PHOTO_LIMIT_BYTES = 15 * 1024 * 1024;
/** 64 million pixels pass: the finest that phones take by themselves. A progressive one takes 200 MB while it is opened. */
export const PHOTO_LIMIT_PIXELS = 64_000_000;
/** The longer side of the picture that is kept, and of its thumbnail. */
export const KEPT_SIDE_PIXELS = 1600;
export const THUMBNAIL_SIDE_PIXELS = 320;
/** As many as fit under one matter; a form of the resident's page takes fewer. */
export const PHOTOS_OF_ONE_SUBJECT = 60;
