// Laws and regulations that reports cite: official titles, when each was adopted and came into force, which are repealed.

/** YYYY-MM-DD; compares with < as dates do. */
export type IsoDate = string;

export interface LawRow {
  /** As it is cited for short, without 中华人民共和国. */
  readonly name: string;
  /** The official title in full. */
  readonly title: string;
  /** Other short forms in use. */
  readonly aliases?: readonly string[];
  /** By whom it is made: the people's congresses, the State Council, or Party organs (alone or with the State Council). */
  readonly rank: 'law' | 'regulation' | 'party-regulation';
  /** First adopted or published under this name. */
  readonly adopted: IsoDate;
  /** In force since; of its first text. */
  readonly effective: IsoDate;
  /** When the text now in force was adopted and came into force, where that is not the first one. */
  readonly revised?: { readonly adopted: IsoDate; readonly effective: IsoDate };
  /** Out of force since `on`; `by` says what ended it, `instead` what to cite. */
  readonly repealed?: { readonly on: IsoDate; readonly by: string; readonly instead: string };
  readonly source: string;
  /** 'unverified': not compared with the published text; feeds hints only. */
  readonly certainty?: 'unverified';
}

/** The note under an official title gives each adoption and revision, the last article the date of effect. */
const NOTE = '该法题注及附则';
const ORDER = '国务院令及附则';
const PARTY = '印发通知及附则';
const CIVIL_CODE = '《中华人民共和国民法典》第一千二百六十条';
const UNVERIFIED = { certainty: 'unverified' } as const;

type Dates = Omit<LawRow, 'name' | 'title' | 'rank' | 'source'> & { readonly title?: string; readonly source?: string };

function law(name: string, dates: Dates): LawRow {
  return { name, title: `中华人民共和国${name}`, rank: 'law', source: NOTE, ...dates };
}

function regulation(name: string, dates: Dates): LawRow {
  return { name, title: name, rank: 'regulation', source: ORDER, ...dates };
}

function party(name: string, dates: Dates): LawRow {
  return { name, title: name, rank: 'party-regulation', source: PARTY, ...dates };
}

/** Ended by the Civil Code on 1 January 2021. */
function endedByCivilCode(name: string, adopted: IsoDate, effective: IsoDate): LawRow {
  return law(name, {
    adopted,
    effective,
    repealed: { on: '2021-01-01', by: CIVIL_CODE, instead: '民法典' },
    source: CIVIL_CODE,
  });
}

export const LAWS: readonly LawRow[] = [
  law('宪法', {
    adopted: '1982-12-04',
    effective: '1982-12-04',
    revised: { adopted: '2018-03-11', effective: '2018-03-11' },
  }),
  law('民法典', { adopted: '2020-05-28', effective: '2021-01-01' }),
  law('行政处罚法', {
    adopted: '1996-03-17',
    effective: '1996-10-01',
    revised: { adopted: '2021-01-22', effective: '2021-07-15' },
  }),
  law('行政许可法', {
    adopted: '2003-08-27',
    effective: '2004-07-01',
    revised: { adopted: '2019-04-23', effective: '2019-04-23' },
  }),
  law('行政强制法', { adopted: '2011-06-30', effective: '2012-01-01' }),
  law('行政复议法', {
    adopted: '1999-04-29',
    effective: '1999-10-01',
    revised: { adopted: '2023-09-01', effective: '2024-01-01' },
  }),
  law('行政诉讼法', {
    adopted: '1989-04-04',
    effective: '1990-10-01',
    revised: { adopted: '2017-06-27', effective: '2017-07-01' },
  }),
  law('国家赔偿法', {
    adopted: '1994-05-12',
    effective: '1995-01-01',
    revised: { adopted: '2012-10-26', effective: '2013-01-01' },
  }),
  law('立法法', {
    adopted: '2000-03-15',
    effective: '2000-07-01',
    revised: { adopted: '2023-03-13', effective: '2023-03-15' },
  }),
  law('地方组织法', {
    title: '中华人民共和国地方各级人民代表大会和地方各级人民政府组织法',
    aliases: ['地方各级人民代表大会和地方各级人民政府组织法', '地方政府组织法'],
    adopted: '1979-07-01',
    effective: '1980-01-01',
    revised: { adopted: '2022-03-11', effective: '2022-03-12' },
  }),
  law('监督法', {
    title: '中华人民共和国各级人民代表大会常务委员会监督法',
    aliases: ['各级人民代表大会常务委员会监督法', '各级人大常委会监督法'],
    adopted: '2006-08-27',
    effective: '2007-01-01',
    revised: { adopted: '2024-11-08', effective: '2024-11-08' },
  }),
  law('监察法', {
    adopted: '2018-03-20',
    effective: '2018-03-20',
    revised: { adopted: '2024-12-25', effective: '2025-06-01' },
  }),
  law('政务处分法', {
    title: '中华人民共和国公职人员政务处分法',
    aliases: ['公职人员政务处分法'],
    adopted: '2020-06-20',
    effective: '2020-07-01',
  }),
  law('公务员法', {
    adopted: '2005-04-27',
    effective: '2006-01-01',
    revised: { adopted: '2018-12-29', effective: '2019-06-01' },
  }),
  law('村民委员会组织法', {
    aliases: ['村委会组织法'],
    adopted: '1987-11-24',
    effective: '1988-06-01',
    revised: { adopted: '2018-12-29', effective: '2018-12-29' },
  }),
  law('城市居民委员会组织法', {
    aliases: ['居民委员会组织法', '居委会组织法'],
    adopted: '1989-12-26',
    effective: '1990-01-01',
    revised: { adopted: '2018-12-29', effective: '2018-12-29' },
  }),
  law('法律援助法', { adopted: '2021-08-20', effective: '2022-01-01' }),
  law('人民调解法', { adopted: '2010-08-28', effective: '2011-01-01' }),
  law('社区矫正法', { adopted: '2019-12-28', effective: '2020-07-01' }),
  law('禁毒法', { adopted: '2007-12-29', effective: '2008-06-01' }),
  law('反有组织犯罪法', { adopted: '2021-12-24', effective: '2022-05-01' }),
  law('反电信网络诈骗法', { adopted: '2022-09-02', effective: '2022-12-01' }),
  law('反家庭暴力法', { adopted: '2015-12-27', effective: '2016-03-01' }),
  law('家庭教育促进法', { adopted: '2021-10-23', effective: '2022-01-01' }),
  law('未成年人保护法', {
    adopted: '1991-09-04',
    effective: '1992-01-01',
    revised: { adopted: '2024-04-26', effective: '2024-04-26' },
  }),
  law('预防未成年人犯罪法', {
    adopted: '1999-06-28',
    effective: '1999-11-01',
    revised: { adopted: '2020-12-26', effective: '2021-06-01' },
  }),
  law('妇女权益保障法', {
    adopted: '1992-04-03',
    effective: '1992-10-01',
    revised: { adopted: '2022-10-30', effective: '2023-01-01' },
  }),
  law('老年人权益保障法', {
    adopted: '1996-08-29',
    effective: '1996-10-01',
    revised: { adopted: '2018-12-29', effective: '2018-12-29' },
  }),
  law('退役军人保障法', { adopted: '2020-11-11', effective: '2021-01-01' }),
  law('乡村振兴促进法', { adopted: '2021-04-29', effective: '2021-06-01' }),
  law('农村集体经济组织法', { adopted: '2024-06-28', effective: '2025-05-01' }),
  law('农村土地承包法', {
    adopted: '2002-08-29',
    effective: '2003-03-01',
    revised: { adopted: '2018-12-29', effective: '2019-01-01' },
  }),
  law('爱国主义教育法', { adopted: '2023-10-24', effective: '2024-01-01' }),
  law('无障碍环境建设法', { adopted: '2023-06-28', effective: '2023-09-01' }),
  law('安全生产法', {
    adopted: '2002-06-29',
    effective: '2002-11-01',
    revised: { adopted: '2021-06-10', effective: '2021-09-01' },
  }),
  law('消防法', {
    adopted: '1998-04-29',
    effective: '1998-09-01',
    revised: { adopted: '2021-04-29', effective: '2021-04-29' },
  }),
  law('食品安全法', {
    adopted: '2009-02-28',
    effective: '2009-06-01',
    revised: { adopted: '2021-04-29', effective: '2021-04-29' },
  }),
  law('道路交通安全法', {
    adopted: '2003-10-28',
    effective: '2004-05-01',
    revised: { adopted: '2021-04-29', effective: '2021-04-29' },
  }),
  law('土地管理法', {
    adopted: '1986-06-25',
    effective: '1987-01-01',
    revised: { adopted: '2019-08-26', effective: '2020-01-01' },
  }),
  law('噪声污染防治法', { adopted: '2021-12-24', effective: '2022-06-05' }),
  law('环境保护法', {
    adopted: '1989-12-26',
    effective: '1989-12-26',
    revised: { adopted: '2014-04-24', effective: '2015-01-01' },
  }),
  law('突发事件应对法', {
    adopted: '2007-08-30',
    effective: '2007-11-01',
    revised: { adopted: '2024-06-28', effective: '2024-11-01' },
  }),
  law('保守国家秘密法', {
    aliases: ['保密法'],
    adopted: '1988-09-05',
    effective: '1989-05-01',
    revised: { adopted: '2024-02-27', effective: '2024-05-01' },
  }),
  law('国家安全法', { adopted: '2015-07-01', effective: '2015-07-01' }),
  law('反间谍法', {
    adopted: '2014-11-01',
    effective: '2014-11-01',
    revised: { adopted: '2023-04-26', effective: '2023-07-01' },
  }),
  law('数据安全法', { adopted: '2021-06-10', effective: '2021-09-01' }),
  law('个人信息保护法', { adopted: '2021-08-20', effective: '2021-11-01' }),
  law('网络安全法', { adopted: '2016-11-07', effective: '2017-06-01' }),
  law('治安管理处罚法', {
    adopted: '2005-08-28',
    effective: '2006-03-01',
    revised: { adopted: '2025-06-27', effective: '2026-01-01' },
  }),
  law('档案法', {
    adopted: '1987-09-05',
    effective: '1988-01-01',
    revised: { adopted: '2020-06-20', effective: '2021-01-01' },
  }),
  law('劳动法', {
    adopted: '1994-07-05',
    effective: '1995-01-01',
    revised: { adopted: '2018-12-29', effective: '2018-12-29' },
  }),
  law('劳动合同法', {
    adopted: '2007-06-29',
    effective: '2008-01-01',
    revised: { adopted: '2012-12-28', effective: '2013-07-01' },
  }),
  law('刑法', { adopted: '1979-07-01', effective: '1980-01-01' }),
  law('刑事诉讼法', {
    adopted: '1979-07-01',
    effective: '1980-01-01',
    revised: { adopted: '2018-10-26', effective: '2018-10-26' },
  }),
  law('民事诉讼法', {
    adopted: '1991-04-09',
    effective: '1991-04-09',
    revised: { adopted: '2023-09-01', effective: '2024-01-01' },
  }),
  law('法治宣传教育法', { adopted: '2025-09-12', effective: '2025-11-01', ...UNVERIFIED }),
  law('民营经济促进法', { adopted: '2025-04-30', effective: '2025-05-20', ...UNVERIFIED }),

  regulation('政府信息公开条例', {
    title: '中华人民共和国政府信息公开条例',
    adopted: '2007-04-05',
    effective: '2008-05-01',
    revised: { adopted: '2019-04-03', effective: '2019-05-15' },
  }),
  regulation('重大行政决策程序暂行条例', { adopted: '2019-04-20', effective: '2019-09-01' }),
  regulation('优化营商环境条例', { adopted: '2019-10-22', effective: '2020-01-01' }),
  regulation('保障农民工工资支付条例', { adopted: '2019-12-30', effective: '2020-05-01' }),
  regulation('法规规章备案审查条例', { adopted: '2024-08-30', effective: '2024-11-01' }),
  regulation('公平竞争审查条例', { adopted: '2024-06-06', effective: '2024-08-01', ...UNVERIFIED }),
  party('信访工作条例', { adopted: '2022-02-25', effective: '2022-05-01' }),
  party('党政机关公文处理工作条例', { adopted: '2012-04-16', effective: '2012-07-01' }),
  party('法治政府建设与责任落实督察工作规定', {
    aliases: ['督察工作规定'],
    adopted: '2019-04-15',
    effective: '2019-04-15',
  }),
  party('党政主要负责人履行推进法治建设第一责任人职责规定', {
    adopted: '2016-11-30',
    effective: '2016-11-30',
    ...UNVERIFIED,
  }),

  endedByCivilCode('婚姻法', '1980-09-10', '1981-01-01'),
  endedByCivilCode('继承法', '1985-04-10', '1985-10-01'),
  endedByCivilCode('民法通则', '1986-04-12', '1987-01-01'),
  endedByCivilCode('收养法', '1991-12-29', '1992-04-01'),
  endedByCivilCode('担保法', '1995-06-30', '1995-10-01'),
  endedByCivilCode('合同法', '1999-03-15', '1999-10-01'),
  endedByCivilCode('物权法', '2007-03-16', '2007-10-01'),
  endedByCivilCode('侵权责任法', '2009-12-26', '2010-07-01'),
  endedByCivilCode('民法总则', '2017-03-15', '2017-10-01'),
  law('环境噪声污染防治法', {
    adopted: '1996-10-29',
    effective: '1997-03-01',
    repealed: { on: '2022-06-05', by: '《中华人民共和国噪声污染防治法》第九十条', instead: '噪声污染防治法' },
  }),
  law('行政监察法', {
    adopted: '1997-05-09',
    effective: '1997-05-09',
    repealed: { on: '2018-03-20', by: '《中华人民共和国监察法》附则', instead: '监察法' },
  }),
  law('城市规划法', {
    adopted: '1989-12-26',
    effective: '1990-04-01',
    repealed: { on: '2008-01-01', by: '《中华人民共和国城乡规划法》第七十条', instead: '城乡规划法' },
  }),
  law('食品卫生法', {
    adopted: '1995-10-30',
    effective: '1995-10-30',
    repealed: { on: '2009-06-01', by: '《中华人民共和国食品安全法》附则', instead: '食品安全法' },
  }),
  law('治安管理处罚条例', {
    adopted: '1986-09-05',
    effective: '1987-01-01',
    repealed: { on: '2006-03-01', by: '《中华人民共和国治安管理处罚法》第一百一十九条', instead: '治安管理处罚法' },
  }),
  regulation('信访条例', {
    adopted: '1995-10-28',
    effective: '1996-01-01',
    repealed: { on: '2022-05-01', by: '国务院令第752号', instead: '信访工作条例' },
  }),
  regulation('法规规章备案条例', {
    adopted: '2001-12-14',
    effective: '2002-01-01',
    repealed: { on: '2024-11-01', by: '《法规规章备案审查条例》附则', instead: '法规规章备案审查条例' },
  }),
  regulation('城市房屋拆迁管理条例', {
    adopted: '1991-03-22',
    effective: '1991-06-01',
    repealed: {
      on: '2011-01-21',
      by: '《国有土地上房屋征收与补偿条例》第三十五条',
      instead: '国有土地上房屋征收与补偿条例',
    },
  }),
  regulation('国家行政机关公文处理办法', {
    adopted: '1987-02-18',
    effective: '1987-02-18',
    repealed: { on: '2012-07-01', by: '《党政机关公文处理工作条例》第四十二条', instead: '党政机关公文处理工作条例' },
  }),
  party('中国共产党机关公文处理条例', {
    adopted: '1996-05-03',
    effective: '1996-05-03',
    repealed: { on: '2012-07-01', by: '《党政机关公文处理工作条例》第四十二条', instead: '党政机关公文处理工作条例' },
  }),
];
