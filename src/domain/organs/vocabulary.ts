/* Words of names, lower case and without diacritics. */

/** They join words and tell no two organs apart. */
export const LINKING_WORDS: ReadonlySet<string> = new Set(['va', 'cua', 'cac', 'tat', 'ca', 'nhung']);

/** A name after one of these is that of a place: a letter more or less makes it another place. */
export const PLACE_LEVELS: readonly string[] = [
  'tinh',
  'thanh pho',
  'xa',
  'phuong',
  'dac khu',
  'thi tran',
  'thi xa',
  'huyen',
  'quan',
];

/** What stands before the name of an organ when its head is meant. Longest first. */
export const HEAD_TITLES: readonly string[] = [
  'nguoi dung dau',
  'tong giam doc',
  'thu truong',
  'lanh dao',
  'giam doc',
  'chu nhiem',
  'vien truong',
  'bo truong',
  'cuc truong',
  'vu truong',
  'chi cuc truong',
  'chu tich',
  'dong chi',
  'bi thu',
  'to truong',
  'hieu truong',
  'chanh',
  'truong',
];

/** Words around a name that add nothing to it. */
export const TRAILING_PHRASES: readonly string[] = [
  'tren dia ban tinh',
  'tren dia ban',
  'trong tinh',
  'toan tinh',
];

/** Endings and whole phrases that name nobody in particular. */
export const GENERAL_ENDINGS: readonly string[] = [
  'lien quan',
  'co lien quan',
  'chuc nang',
  'nghiep vu',
  'khac',
];
export const GENERAL_PHRASES: ReadonlySet<string> = new Set([
  'cac co quan',
  'cac don vi',
  'cac co quan don vi',
  'cac to chuc',
  'cac dia phuong',
  'cac nganh',
  'cac cap',
  'cac cap cac nganh',
  'don vi',
  'co quan',
]);

/** Central organs write it as their place; a directive from there is not the city's. */
export const CAPITAL = 'ha noi';
