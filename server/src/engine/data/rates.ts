// Rates that cannot exceed the whole. Rates of growth, of completion against a plan and of turnover can.

/** Source: the definition of each as a share of a whole (办结件数占受理件数 …). */
export const CAPPED_RATES: readonly string[] = [
  '成功率', '办结率', '结案率', '覆盖率', '合格率', '通过率', '满意率', '满意度', '知晓率', '参与率', '参训率', '参学率', '到位率', '出庭率', '应诉率', '及时率', '准确率',
  '履约率', '化解率', '调处率', '调解率', '公开率', '答复率', '回复率', '办复率', '反馈率', '整改率', '处置率', '签约率', '持证率', '审查率', '采纳率', '录入率', '普及率', '入户率', '排查率', '达标率', '上岗率', '审核率', '备案率', '公示率', '评查率', '受理率', '回访率', '落实率', '兑现率', '出勤率', '到会率', '参会率', '培训率', '报送率', '解决率', '处理率', '响应率', '优良率', '建档率',
];

/** Units in which single things are counted: an exact figure before them is a count, not a measurement. */
export const COUNTING_UNITS = '件起人户份次宗名家场个条项例批处所块';
