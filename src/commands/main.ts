import { associateCommands, ExcelWorkbook, officeReady, showDialog } from '../hosts/excel';
import { LocalEngine } from '../taskpane/engine/local';
import { listedCells } from '../writeback';
import { ribbonCommands } from './commands';
import { dialogFor } from './said';

/** The ribbon's function file. It has no window to speak in: what failed is said in a small dialog of ours. */
async function start(): Promise<void> {
  const { excel } = await officeReady();
  if (!excel) return;
  const commands = ribbonCommands(new ExcelWorkbook(), {
    engine: new LocalEngine(), listedCells, tell: (said) => { showDialog(dialogFor(said)); },
  });
  associateCommands(commands);
}

void start();
