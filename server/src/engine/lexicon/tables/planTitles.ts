// Documents of the Party and the State that reports on law-based government cite, by their full names.

export interface PlanTitle {
  /** The name without its period. */
  readonly name: string;
  /** First and last year where the name ends in a period: （2021—2025年）. Several editions have one each. */
  readonly periods: readonly (readonly [number, number])[];
  readonly source: string;
}

export const PLAN_TITLES: readonly PlanTitle[] = [
  {
    name: '法治政府建设实施纲要',
    periods: [
      [2015, 2020],
      [2021, 2025],
    ],
    source: '中发〔2015〕36号、中发〔2021〕33号',
  },
  { name: '法治中国建设规划', periods: [[2020, 2025]], source: '2021年1月中共中央印发' },
  { name: '法治社会建设实施纲要', periods: [[2020, 2025]], source: '2020年12月中共中央印发' },
  { name: '全面深化法治领域改革纲要', periods: [[2023, 2027]], source: '2023年中共中央印发' },
  { name: '提升行政执法质量三年行动计划', periods: [[2023, 2025]], source: '国办发〔2023〕27号' },
  { name: '法治政府建设与责任落实督察工作规定', periods: [], source: '厅字〔2019〕28号' },
  { name: '党政主要负责人履行推进法治建设第一责任人职责规定', periods: [], source: '2016年11月中办、国办印发' },
  { name: '重大行政决策程序暂行条例', periods: [], source: '国务院令第713号' },
  { name: '党政机关公文处理工作条例', periods: [], source: '中办发〔2012〕14号' },
  { name: '保障农民工工资支付条例', periods: [], source: '国务院令第724号' },
];
