import { least, reports } from './every-report';
import { told } from './fresh';

describe('a report copied line by line', () => {
  it.each([38, 45])('of %i characters is still right, and still found wrong', (length) => {
    const lines = (text: readonly string[]): string[] =>
      text.flatMap((line) => line.match(new RegExp(`.{1,${String(length)}}`, 'gu')) ?? []);
    const found = reports.map((report) => {
      const before = new Set(told(report, lines(report.honest)).map(({ message }) => message));
      expect([...before]).toEqual([]);
      return report.bends.filter((bend) => told(report, lines(bend.text)).some(({ message }) => !before.has(message))).length;
    });
    const all = reports.reduce((sum, { bends }) => sum + bends.length, 0);
    expect(found.reduce((sum, one) => sum + one, 0) / all).toBeGreaterThanOrEqual((least - 1) / 100);
  });
});
