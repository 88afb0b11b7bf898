import { hostError } from '../texts';
import { HostError, type HostProblem } from '../workbook';
import { OfficePackage } from './package/package';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Opens the zip of an Office file, telling apart what people take for one. `legacy`: what a compound file is called that
 * is not encrypted (by its name .xls or .et, where nothing is said), and what is no zip. Throws HostError with what to do.
 */
export function openPackage(bytes: Uint8Array, name: string, legacy: HostProblem | null = null): OfficePackage {
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) {
    if (holdsName(bytes, 'EncryptedPackage')) throw hostError('encrypted', name);
    throw hostError(legacy ?? (/\.et[tx]?$/i.test(name) ? 'wps-et' : 'legacy-xls'), name);
  }
  if (bytes.length === 0) throw hostError('truncated', name);
  try {
    return OfficePackage.open(bytes, name);
  } catch (error) {
    if (legacy !== null && error instanceof HostError && error.problem === 'not-a-zip') throw hostError(legacy, name, null, error);
    throw error;
  }
}

/** Whether a compound file's directory has an entry of this name (its names are UTF-16). */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = new Uint8Array([...name].flatMap((char) => [char.charCodeAt(0), 0]));
  const stop = Math.min(bytes.length, 64 * 2 ** 20) - wanted.length;
  for (let at = bytes.indexOf(wanted[0]!, 512); at >= 0 && at <= stop; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
