// How the peers are made to understand Vietnamese, as far as their own means go. Used by Node and by the pages.

/** What stands between two words. */
export const WORD = /[^\p{L}\p{M}\p{N}]+/u;

/** Without marks, in lower case. */
export const fold = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();

/** Letters whole (â, ơ), tones as marks of their own: the only text that the trimmer of lunr's Vietnamese leaves alone. */
export const toned = text => text.normalize('NFD')
  .replace(/([aeou])(\u0323?)([\u0302\u0306\u031b])/gi, (_, letter, below, mark) => (letter + mark).normalize('NFC') + below);
