// Where and when a photo was taken, as its EXIF tells: read only where somebody asked for it, and never kept inside a picture.
import readExif from 'exif-reader';

export interface PhotoOrigin {
  /** degrees, WGS 84 */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly takenMs: number | null;
}

export const UNKNOWN_ORIGIN: PhotoOrigin = { latitude: null, longitude: null, takenMs: null };

/** @param exif the EXIF block of a picture; one that cannot be read tells nothing */
export function originIn(exif: Buffer | undefined): PhotoOrigin {
  if (!exif) return UNKNOWN_ORIGIN;
  try {
    const { GPSInfo, Photo } = readExif(exif);
    const latitude = degrees(GPSInfo?.GPSLatitude, GPSInfo?.GPSLatitudeRef === 'S', 90);
    const longitude = degrees(GPSInfo?.GPSLongitude, GPSInfo?.GPSLongitudeRef === 'W', 180);
    const isPlace = latitude !== null && longitude !== null;
    return {
      latitude: isPlace ? latitude : null,
      longitude: isPlace ? longitude : null,
      takenMs: instantOf(Photo?.DateTimeOriginal),
    };
  } catch {
    return UNKNOWN_ORIGIN;
  }
}

function degrees(parts: unknown, isNegative: boolean, most: number): number | null {
  if (!Array.isArray(parts)) return null;
  const [whole = 0, minutes = 0, seconds = 0] = parts.map(Number);
  const value = (whole + minutes / 60 + seconds / 3600) * (isNegative ? -1 : 1);
  return Number.isFinite(value) && Math.abs(value) <= most ? value : null;
}

const CHINA_AHEAD_MS = 8 * 3_600_000;

// EXIF has the camera's wall clock without its zone; the reader takes it for UTC, and here it is China's.
function instantOf(taken: unknown): number | null {
  const time = taken instanceof Date ? taken.getTime() - CHINA_AHEAD_MS : Number.NaN;
  return Number.isFinite(time) && time > 0 ? time : null;
}
