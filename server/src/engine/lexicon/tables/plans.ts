// Plans and campaigns that cover a term of years and are over after it.

export interface PlanRow {
  /** As reports write them; any one may stand in the text. */
  readonly words: readonly string[];
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly source: string;
}

const LEGAL_EDUCATION = '中央宣传部、司法部历次五年法治宣传教育规划';
const FIVE_YEAR = '国民经济和社会发展历次五年规划纲要';

export const PLANS: readonly PlanRow[] = [
  {
    words: ['“六五”普法', '六五普法', '"六五"普法'],
    name: '“六五”普法',
    first: 2011,
    last: 2015,
    source: LEGAL_EDUCATION,
  },
  {
    words: ['“七五”普法', '七五普法', '"七五"普法'],
    name: '“七五”普法',
    first: 2016,
    last: 2020,
    source: LEGAL_EDUCATION,
  },
  {
    words: ['“八五”普法', '八五普法', '"八五"普法'],
    name: '“八五”普法',
    first: 2021,
    last: 2025,
    source: LEGAL_EDUCATION,
  },
  { words: ['“十二五”', '十二五规划'], name: '“十二五”规划', first: 2011, last: 2015, source: FIVE_YEAR },
  { words: ['“十三五”', '十三五规划'], name: '“十三五”规划', first: 2016, last: 2020, source: FIVE_YEAR },
  { words: ['“十四五”', '十四五规划'], name: '“十四五”规划', first: 2021, last: 2025, source: FIVE_YEAR },
];

/** A campaign that ended on a day, with what goes on in its place. */
export interface CampaignRow {
  readonly word: string;
  readonly instead: string;
  /** The last year of the campaign. */
  readonly last: number;
  readonly source: string;
  readonly certainty: 'unverified';
}

export const CAMPAIGNS: readonly CampaignRow[] = [
  {
    word: '扫黑除恶专项斗争',
    instead: '常态化扫黑除恶斗争',
    last: 2020,
    source: '中发〔2018〕3号，为期三年',
    certainty: 'unverified',
  },
];
