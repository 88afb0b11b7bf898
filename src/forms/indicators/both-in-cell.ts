import type { RawValue } from '../../figures';

const wanted = String.raw`(?:年度|年初|全年)?(?:目标|指标|计划|预期)(?:值|数|任务)?\s*[:：]\s*(\S[^:：]*?)`;
const done = String.raw`(?:全年|年度|年末)?(?:实际完成|实际|完成)(?:值|数|情况)?\s*[:：]\s*(\S[\s\S]*?)`;
const both = new RegExp(String.raw`^\s*${wanted}[\s,，;；。/、]+${done}[\s。；;]*$`);

/** 目标值：≥95% 实际值：96% in the one cell of a row: what was wanted and what was done; null where a text says not both. */
export function bothIn(raw: RawValue): { readonly target: string; readonly actual: string } | null {
  const found = typeof raw === 'string' ? both.exec(raw) : null;
  return found && { target: found[1]!, actual: found[2]! };
}
