// A file system of which one call goes wrong: the n-th fails, does less than it was asked to, comes late, or is the last one.

import { NODE_CALLS, type FileCalls, type OpenFile } from '../../server/src/files/node/fileCalls';

export type Fault =
  /** The call fails, all others work. */
  | { readonly type: 'fails'; readonly code: string }
  /** Half of the bytes are read or written; calls of another kind work. */
  | { readonly type: 'does less' }
  /** Something else happens first. */
  | { readonly type: 'comes late'; readonly meanwhile: (call: string) => void }
  /** Neither this call nor any after it takes place: the process was killed. */
  | { readonly type: 'is the last' };

export interface FaultyCalls {
  readonly calls: FileCalls;
  /** How many calls there have been. */
  readonly count: number;
}

export function faultyCalls(fault: Fault, nth: number): FaultyCalls {
  let count = 0;
  /** Throws where the call does not take place. Gives how much of the bytes it is to read or write. */
  const before = (call: string): number => {
    const isTheOne = ++count === nth;
    if (fault.type === 'is the last' && count >= nth) throw systemError('EKILLED');
    if (!isTheOne) return 1;
    if (fault.type === 'fails') throw systemError(fault.code);
    if (fault.type === 'comes late') fault.meanwhile(call);
    return fault.type === 'does less' ? 0.5 : 1;
  };
  const wrap = (file: OpenFile): OpenFile => ({
    stat: async () => (before('stat'), file.stat()),
    read: async (buffer, offset, length) => file.read(buffer, offset, Math.ceil(length * before('read'))),
    write: async (buffer, offset, length) => file.write(buffer, offset, Math.ceil(length * before('write'))),
    chmod: async (mode) => (before('chmod'), file.chmod(mode)),
    chown: async (uid, gid) => (before('chown'), file.chown(uid, gid)),
    sync: async () => (before('sync'), file.sync()),
    async close() {
      // The system closes the files of a process that is killed, and one whose closing fails.
      try {
        before('close');
      } finally {
        await file.close();
      }
    },
  });
  return {
    calls: {
      open: async (path, flags, mode) => (before('open'), wrap(await NODE_CALLS.open(path, flags, mode))),
      stat: async (path) => (before('stat'), NODE_CALLS.stat(path)),
      lstat: async (path) => (before('lstat'), NODE_CALLS.lstat(path)),
      accessWritable: async (path) => (before('access'), NODE_CALLS.accessWritable(path)),
      realpath: async (path) => (before('realpath'), NODE_CALLS.realpath(path)),
      readdir: async (path) => (before('readdir'), NODE_CALLS.readdir(path)),
      rename: async (from, to) => (before('rename'), NODE_CALLS.rename(from, to)),
      link: async (from, to) => (before('link'), NODE_CALLS.link(from, to)),
      copy: async (from, to) => (before('copy'), NODE_CALLS.copy(from, to)),
      unlink: async (path) => (before('unlink'), NODE_CALLS.unlink(path)),
      statNow: (path) => (before('statNow'), NODE_CALLS.statNow(path)),
      renameNow(from, to) {
        before('renameNow');
        NODE_CALLS.renameNow(from, to);
      },
    },
    get count() {
      return count;
    },
  };
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
