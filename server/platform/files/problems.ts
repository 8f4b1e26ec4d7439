// What can be wrong with a photo that somebody sends.
import { problemCatalogue } from '#base';

export const PHOTO_PROBLEMS = {
  'photo-empty': {
    zh: '这张照片是空的，请重新选择',
    en: 'this photo is empty: choose it again',
  },
  'photo-too-large': {
    zh: '这张照片太大，最多 {megabytes} MB',
    en: 'this photo is too large: at most {megabytes} MB',
  },
  'photo-of-wrong-kind': {
    zh: '这个文件不是照片（看内容是 {found}）：请用 JPEG、PNG 或 WebP 格式的照片',
    en: 'this file is no photo (by its content it is {found}): send a JPEG, PNG or WebP picture',
  },
  'photo-too-many-pixels': {
    zh: '照片的像素太多（最多 {megapixels} 百万像素）：请缩小后再发',
    en: 'the picture has too many pixels (at most {megapixels} million): make it smaller and send it again',
  },
  'photo-damaged': {
    zh: '照片已损坏，打不开：请重新拍摄或选择另一张',
    en: 'the picture is damaged and cannot be opened: take it again or choose another',
  },
  'photos-busy': {
    zh: '同时发照片的人太多：请过一分钟再试，文字内容没有丢',
    en: 'too many photos are being sent at once: try again in a minute; no text is lost',
  },
  'photos-too-many': {
    zh: '照片太多，最多 {most} 张',
    en: 'too many photos: at most {most}',
  },
} as const;

export const problem = problemCatalogue(PHOTO_PROBLEMS);
