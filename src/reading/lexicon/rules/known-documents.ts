// Documents that papers of education and of the Party cite again and again, with the day they were issued. A number of
// the Party begins anew with each term, so one symbol may have several days.

/** symbol → the days (ISO) on which documents of that symbol were issued. */
export const KNOWN_DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
  '29-NQ/TW': ['2013-11-04', '2022-11-17'],
  '05-CT/TW': ['2016-05-15'],
  '35-CT/TW': ['2019-05-30', '2024-06-14'],
  '45-CT/TW': ['2025-04-14'],
  '118-KL/TW': ['2025-01-18'],
  '51-KL/TW': ['2019-05-30'],
  '49-KL/TW': ['2019-05-10'],
  '91-KL/TW': ['2024-08-12'],
  '66-QĐ/TW': ['2017-02-06'],
  '399-QĐ/TW': ['2026-01-09'],
  '36-HD/VPTW': ['2018-04-03'],
  '132-QĐ/TW': ['2018-03-08'],
  '124-QĐ/TW': ['2023-10-04'],
  '366-QĐ/TW': ['2025-08-30'],
  '16-HD/BTCTW': ['2018-09-24'],
  '21-HD/BTCTW': ['2019-10-18'],
  '25-HD/BTCTW': ['2023-11-10'],
  '244-QĐ/TW': ['2014-06-09'],
  '190-QĐ/TW': ['2024-10-10'],
  '30/2020/NĐ-CP': ['2020-03-05'],
  '04/2015/NĐ-CP': ['2015-01-09'],
  '59/2023/NĐ-CP': ['2023-08-14'],
  '90/2020/NĐ-CP': ['2020-08-13'],
  '335/2025/NĐ-CP': ['2025-12-21'],
  '91/2017/NĐ-CP': ['2017-07-31'],
  '98/2023/NĐ-CP': ['2023-12-31'],
  '152/2025/NĐ-CP': ['2025-06-14'],
  '06/2022/QH15': ['2022-06-15'],
  '10/2022/QH15': ['2022-11-10'],
  '43/2019/QH14': ['2019-06-14'],
  '17/2018/TT-BGDĐT': ['2018-08-22'],
  '18/2018/TT-BGDĐT': ['2018-08-22'],
  '19/2018/TT-BGDĐT': ['2018-08-22'],
  '32/2018/TT-BGDĐT': ['2018-12-26'],
};

/** First days of the terms of the Central Committee: numbers of the Party begin anew. */
const PARTY_TERMS = ['2001-04-22', '2006-04-25', '2011-01-19', '2016-01-28', '2021-02-01', '2026-01-23'];

/** The term of the Central Committee a day falls in, as a number that only serves to compare. */
export function partyTerm(iso: string): number {
  return PARTY_TERMS.filter((day) => day <= iso).length;
}

/** First and last year of each National Assembly: "QH14" → 2016 to 2021. */
export const ASSEMBLIES: Readonly<Record<number, readonly [number, number]>> = {
  10: [1997, 2002],
  11: [2002, 2007],
  12: [2007, 2011],
  13: [2011, 2016],
  14: [2016, 2021],
  15: [2021, 2026],
  16: [2026, 2031],
};

/** Who may stand as the issuer behind the last letters of a symbol; the first words of the name, in small letters. */
export const ISSUERS: Readonly<Record<string, readonly string[]>> = {
  TW: [
    'ban chấp hành trung ương',
    'bộ chính trị',
    'ban bí thư',
    'trung ương',
    'đảng',
    'bct',
    'bch',
    'hội nghị',
    'bchtw',
    'bch trung ương',
    'hội nghị lần thứ',
    'ban chấp hành',
  ],
  CP: ['chính phủ'],
  TTG: ['thủ tướng', 'chính phủ'],
  BGDĐT: ['bộ giáo dục', 'bộ gd', 'bộ trưởng', 'bộ'],
};
