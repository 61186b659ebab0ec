// 排查183件，成功161件，成功率100%: less than all is not the whole.

import { matchesIn } from '../../lexer/matchesIn';
import type { SegmentReport, SegmentRule } from '../rule';

const RECEIVED = /(?:受理|排查|调处|调解|办理|收到|接到|接收|查处)[^，。；,;\d]{0,12}(\d{1,6})([件起宗条])/g;
const DONE = /(?:成功|办结|化解|办理完毕|答复|整改)[^，。；,;\d]{0,6}(\d{1,6})([件起宗条])/;
const RATE = /(?:成功率|办结率|化解率|调解率|调处率|答复率|整改率)[^，。；,;\d]{0,6}100[%％](?!以上)/;
/** How far after the figures the rate may stand, in UTF-16 code units. */
const REACH = 90;

export const fullRateContradiction: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'full-rate-contradiction',
    group: 'counts',
    about: 'text',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第二十条第（四）项' },
    name: { zh: '100%与数量矛盾', en: '100 % contradicts the figures' },
    rationale: {
      zh: '没有全部办结、全部成功，率就不是100%；两处数字至少一处有误，或者口径不同。',
      en: 'Where not all are done the rate is not 100 %; one of the figures is wrong, or they count different things.',
    },
    messages: {
      contradicts: {
        zh: '共{total}件、完成{done}件，却称“{rate}”；请核对数字',
        en: '{done} of {total} are done, yet “{rate}” is claimed; check the figures',
      },
      scope: {
        zh: '前文共{total}件、完成{done}件，此处称“{rate}”；请核对两处口径是否相同',
        en: '{done} of {total} are done, here “{rate}” is claimed; check whether both count the same',
      },
    },
    whileTyping: 'hold',
  },
  triggers: ['100%', '100％'],
  *check({ text }): Generator<SegmentReport> {
    for (const received of matchesIn(text, RECEIVED)) {
      const from = received.index + received[0].length;
      const stop = text.indexOf('。', from);
      const rest = text.slice(from, Math.min(stop < 0 ? text.length : stop, from + REACH));
      const done = DONE.exec(rest);
      const rate = done === null ? null : RATE.exec(rest.slice(done.index + done[0].length));
      if (done === null || rate === null || done[2] !== received[2] || Number(done[1]) >= Number(received[1])) continue;
      const gap = rest.slice(done.index + done[0].length, done.index + done[0].length + rate.index);
      const start = from + done.index + done[0].length + rate.index;
      // Other clauses between may have changed what is counted.
      const same = done.index <= 8 && /^[，,]?[^，。；,;]{0,6}$/.test(gap);
      yield {
        start,
        end: start + rate[0].length,
        message: same ? 'contradicts' : 'scope',
        ...(same ? {} : { severity: 'hint' as const }),
        data: { total: Number(received[1]), done: Number(done[1]), rate: rate[0] },
      };
    }
  },
};
