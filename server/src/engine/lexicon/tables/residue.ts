// What web pages leave around a pasted text. Compared with a line whose blanks and brackets are taken out and whose colons are
// half width. Lines are looked at before and after the report only, never inside it.
//
// Source of the rows: the furniture of government sites as their pages show it (columns, breadcrumbs, page tools, footers), and
// for the metadata the fields of the national page rules (政府网站发展指引, 国办发〔2017〕47号, annex on page elements).

export interface ResidueRow {
  readonly kind: 'web' | 'metadata';
  /** Whether the words must be the line, open it, close it, or may stand anywhere in it. */
  readonly match: 'whole' | 'start' | 'end' | 'inside';
  readonly words: readonly string[];
  /** Whole paragraphs begin like this; all other rows are words of short lines. */
  readonly paragraph?: true;
  /** A weak row does not begin residue, it only goes on with it: the same words may end a real report. */
  readonly weak?: true;
}

/** Fields of a metadata table; the field is followed by a colon, a table bar, a blank or nothing. */
export const METADATA_FIELDS: readonly string[] = [
  '索引号',
  '组配分类',
  '主题分类',
  '体裁分类',
  '信息分类',
  '信息名称',
  '公开目录',
  '发布机构',
  '发布单位',
  '发文机关',
  '发布日期',
  '发布时间',
  '生成日期',
  '成文日期',
  '成文时间',
  '发文字号',
  '文件编号',
  '公开方式',
  '公开时限',
  '公开形式',
  '公开范围',
  '公开类别',
  '公开日期',
  '有效性',
  '有效期',
  '时效性',
  '关键词',
  '主题词',
  '内容概述',
  '服务对象',
  '信息来源',
  '文章来源',
  '浏览量',
  '浏览次数',
  '阅读次数',
  '阅读量',
  '点击数',
  '点击量',
  '点击次数',
  '访问量',
  '标题',
  '文号',
  '栏目',
  '原文链接',
  '文章标题',
  '名称',
  '文件名称',
  '发文日期',
  '印发日期',
  '责任编辑',
];

/** Fields with a colon that pages set in one row with those above: by themselves they may be text. */
export const ROW_FIELDS: readonly string[] = ['来源', '作者', '时间', '日期', '阅读', '点击', '浏览', '编辑', '供稿'];

/** Fields that pages set after the text as well: counters and dates of the page. */
export const TRAILING_FIELDS: readonly string[] = [
  '浏览量',
  '浏览次数',
  '阅读次数',
  '阅读量',
  '点击数',
  '点击量',
  '点击次数',
  '访问量',
  '发布日期',
  '发布时间',
  '信息来源',
  '文章来源',
  '责任编辑',
];

export const RESIDUE_ROWS: readonly ResidueRow[] = [
  {
    kind: 'web',
    match: 'start',
    words: [
      '您访问的链接即将离开',
      '您现在的位置',
      '您当前的位置',
      '您当前位置',
      '您当前所在的位置',
      '您当前所在位置',
      '您所在的位置',
      '您的位置',
      '你的位置',
      '当前位置:',
      '所在位置:',
      '位置:首页',
      '首页>',
      '首页＞',
      '首页»',
      '首页›',
      '网站首页>',
    ],
  },
  {
    kind: 'web',
    match: 'whole',
    words: [
      '继续访问放弃',
      '继续访问',
      '当前位置',
      '所在位置',
      '网站首页',
      '返回首页',
      '返回顶部',
      '返回列表',
      '回到顶部',
      '打印',
      '打印本页',
      '关闭',
      '关闭窗口',
      '打印关闭',
      '收藏',
      '加入收藏',
      '分享',
      '登录',
      '注册',
      '登录注册',
      '热门搜索',
      '最近搜索',
      '历史搜索',
      '相关推荐',
      '相关链接',
      '相关文章',
      '相关信息',
      '网站地图',
      '联系我们',
      '关于我们',
      '无障碍',
      '无障碍浏览',
      '长者模式',
      '大中小',
      '字体大中小',
      '字号大中小',
      '字体:大中小',
      '字号:大中小',
      '打印本页关闭窗口',
      '打印本页关闭本页',
      '关闭本页',
      '繁体',
      '繁體',
      '关注',
      '无障碍阅读',
      '下载',
    ],
  },
  {
    kind: 'web',
    match: 'start',
    words: [
      '分享到',
      '扫一扫',
      '字体:',
      '字号:',
      '标签:',
      '上一篇',
      '下一篇',
      '责任编辑:',
      '网站标识码',
      '关注我们',
      'Copyright',
      '打印本页',
      '热门搜索',
      '最近搜索',
    ],
  },
  { kind: 'web', match: 'start', words: ['凡本网', '版权声明', '版权所有'], paragraph: true },
  { kind: 'web', match: 'end', words: ['人觉得有用', '打印本页', '关闭窗口'] },
  { kind: 'web', match: 'end', words: ['门户网站', '政府网'], weak: true },
  { kind: 'web', match: 'inside', words: ['ICP备', '公网安备', '-->', '首页>', '首页»', '>正文'] },
  {
    kind: 'web',
    match: 'start',
    words: [
      '主办单位:',
      '承办单位:',
      '技术支持:',
      '联系方式:',
      '联系电话:',
      '联系地址:',
      '地址:',
      '邮编:',
      '邮箱:',
      '来源:',
    ],
    weak: true,
  },
];

/** A line longer than this, in UTF-16 code units, is residue only where its beginning says so. */
export const RESIDUE_LINE = 60;

/** A line longer than this holds text as well; only paragraphs of notices are residue as a whole. */
export const MIXED_LINE = 200;
