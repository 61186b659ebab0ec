// Terms that are written in several ways, each right for itself; one report keeps to one.

/** Forms of one term; brackets in either width. */
export interface TermForms {
  readonly term: string;
  readonly forms: readonly {
    readonly form: string;
    readonly notAfter?: readonly string[];
    readonly notBefore?: readonly string[];
  }[];
}

/** Source: the forms in use in reports of townships; 《中华人民共和国村民委员会组织法》 and 《城市居民委员会组织法》 know 村 and 社区（居民委员会） only. */
export const TERM_FORMS: readonly TermForms[] = [
  { term: '航空航天', forms: [{ form: '航空航天' }, { form: '航天航空' }] },
  {
    term: '村和社区',
    forms: [
      {
        form: '村社',
        notAfter: ['农', '乡', '新', '渔', '全', '山', '牧'],
        notBefore: ['会', '区', '员', '保', '办', '务', '团', '工'],
      },
      {
        form: '村居',
        notAfter: ['农', '乡', '新', '中', '传统', '山', '美丽'],
        notBefore: ['民', '住', '委', '家', '环', '然', '高', '安', '改', '环境'],
      },
      { form: '村（社）', notAfter: ['农', '乡'] },
      { form: '村（社区）', notAfter: ['农', '乡'] },
      // 村（居）民, 村（居）委会 and 村（居）务 are words of the laws on both kinds of committee.
      { form: '村（居）', notAfter: ['农', '乡'], notBefore: ['民', '委', '务', '规'] },
    ],
  },
];

/** Source: 《中国共产党章程》第五章 (党的基层委员会) and common usage; two short names of one organ. */
export const ORGAN_FORMS: readonly TermForms[] = [
  {
    term: '镇党委',
    forms: [
      { form: '镇党委' },
      { form: '镇委', notAfter: ['城', '村', '市', '集', '乡'], notBefore: ['员', '托', '会', '派'] },
    ],
  },
  {
    term: '乡党委',
    forms: [{ form: '乡党委' }, { form: '乡委', notAfter: ['城', '村'], notBefore: ['员', '托', '会', '派'] }],
  },
  {
    term: '街道党工委',
    forms: [{ form: '街道党工委' }, { form: '街道工委' }, { form: '街道党委', notBefore: ['员'] }],
  },
];
