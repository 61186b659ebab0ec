// A measuring process: does the jobs that it is sent, one after the other, and ends with the process that started it.

import { readFileSync } from 'node:fs';
import { CONTESTANTS, type Lint } from './contestants';
import { editing } from './editing';
import { floor } from './floor';
import type { Answers, Job, Reply } from './jobs';
import { memory } from './memory';

let lint: Lint | undefined;
let text = '';

async function work(job: Job): Promise<Answers[Job['kind']]> {
  switch (job.kind) {
    case 'load': {
      const contestant = CONTESTANTS.find(({ name }) => name === job.contestant);
      if (contestant === undefined) throw new Error(`no contestant ${job.contestant}`);
      const began = performance.now();
      lint = await contestant.load(job.peers);
      const ms = performance.now() - began;
      text = readFileSync(job.file, 'utf8');
      return { ms };
    }
    case 'lint':
      return lintTimes(job.times);
    case 'floor':
      return floor(job);
    case 'editing':
      return editing(job);
    case 'memory':
      return memory(job);
  }
}

async function lintTimes(times: number): Promise<Answers['lint']> {
  if (lint === undefined) throw new Error('lint before load');
  const runs: number[] = [];
  let findings = 0;
  for (let i = 0; i < times; i++) {
    const began = performance.now();
    findings = await lint(text);
    runs.push(performance.now() - began);
  }
  return { runs, findings, peak: process.resourceUsage().maxRSS / 1024 };
}

process.on('message', (job: Job) => {
  const send = (reply: Reply): void => void process.send?.(reply);
  work(job).then(
    (answer) => send({ ok: true, answer }),
    (error: unknown) => send({ ok: false, error: error instanceof Error ? error.message : String(error) }),
  );
});
process.on('disconnect', () => process.exit());
