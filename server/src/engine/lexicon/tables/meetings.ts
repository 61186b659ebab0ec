// Congresses of the Party and plenary meetings of its Central Committee, by the day on which each closed.

import type { IsoDate } from './laws';

/** The plenums of one Central Committee, in their order. */
export interface CongressRow {
  /** 十九 of 十九大 and of 十九届四中全会. */
  readonly name: string;
  readonly value: number;
  /** The day on which the congress closed. */
  readonly closed: IsoDate;
  /** The days on which its plenums closed: the first plenum first; of a committee in office, those held so far. */
  readonly plenums: readonly IsoDate[];
  /** Whether the committee has left office, so that no further plenum can follow. */
  readonly ended: boolean;
  readonly source: string;
}

const COMMUNIQUES = '大会关于报告的决议、历次全会公报（新华社）';

export const CONGRESSES: readonly CongressRow[] = [
  {
    name: '十八',
    value: 18,
    closed: '2012-11-14',
    ended: true,
    source: COMMUNIQUES,
    plenums: ['2012-11-15', '2013-02-28', '2013-11-12', '2014-10-23', '2015-10-29', '2016-10-27', '2017-10-14'],
  },
  {
    name: '十九',
    value: 19,
    closed: '2017-10-24',
    ended: true,
    source: COMMUNIQUES,
    plenums: ['2017-10-25', '2018-01-19', '2018-02-28', '2019-10-31', '2020-10-29', '2021-11-11', '2022-10-12'],
  },
  {
    name: '二十',
    value: 20,
    closed: '2022-10-22',
    ended: false,
    source: COMMUNIQUES,
    plenums: ['2022-10-23', '2023-02-28', '2024-07-18', '2025-10-23'],
  },
];

/** A doctrine or a meeting that nothing could cite before its day. */
export interface DatedNameRow {
  readonly name: string;
  readonly since: IsoDate;
  readonly source: string;
}

export const DATED_NAMES: readonly DatedNameRow[] = [
  { name: '习近平法治思想', since: '2020-11-16', source: '中央全面依法治国工作会议（2020年11月16日至17日）' },
  { name: '中央全面依法治国工作会议', since: '2020-11-17', source: '中央全面依法治国工作会议（2020年11月16日至17日）' },
];
