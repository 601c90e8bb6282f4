// How the peers are made to understand Vietnamese, as far as their own means go. Used by Node and by the pages.

const TONES = '\u0300\u0301\u0303\u0309\u0323';

/** Without marks, in lower case. */
export const fold = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();

/** Letters whole (â, ơ), tones as marks of their own: the only text that the trimmer of lunr's Vietnamese leaves alone. */
export const toned = text => text.normalize('NFD')
  .replace(/([aeou])(\u0323?)([\u0302\u0306\u031b])/gi, (_, letter, below, mark) => (letter + mark).normalize('NFC') + below)
  .replace(new RegExp(`(\u031b)([${TONES}])`, 'g'), '$1$2');
