import type { BookChart, BookSeries, BookSheet } from '../book';
import { HostFault } from '../fault';
import { mustBeOpen } from '../host';
import type { Host } from '../host';
import { isHostObject, remembered } from '../host-object';
import type { HostObject } from '../host-object';

/** The charts of a sheet. */
export function chartCollection(host: Host, sheet: BookSheet): HostObject {
  const find = (name: string): HostObject => {
    const chart = sheet.charts.find((other) => other.id === name || other.bag.name === name);
    if (!chart) throw new HostFault('ItemNotFound');
    return chartObject(sheet, chart);
  };
  return {
    type: 'ChartCollection',
    items: () => sheet.charts.map((chart) => chartObject(sheet, chart)),
    item: find,
    methods: {
      getItem: find,
      add: (type: string, source: HostObject) => {
        mustBeOpen(sheet);
        const id = `{CHART-${String(host.book.nextId++)}}`;
        const chart: BookChart = {
          id,
          type,
          bag: { name: id },
          position: '',
          series: [{ name: '', values: addressOf(source), categories: null, bag: {} }],
        };
        sheet.charts.push(chart);
        return chartObject(sheet, chart);
      },
    },
  };
}

const addressOf = (range: unknown): string => (isHostObject(range) ? String(range.properties?.address?.get?.()) : String(range));

function chartObject(sheet: BookSheet, chart: BookChart): HostObject {
  const open = (): void => { mustBeOpen(sheet); };
  const bag = (name: string): Record<string, unknown> => (chart.bag[name] ??= {}) as Record<string, unknown>;
  const axis = (name: string): HostObject => ({
    type: 'ChartAxis', properties: remembered(bag(name), ['numberFormat', 'minimum', 'maximum'], open),
  });
  return {
    type: 'Chart',
    id: chart.id,
    properties: { id: { get: () => chart.id }, ...remembered(chart.bag, ['name'], open) },
    parts: {
      title: () => ({ type: 'ChartTitle', properties: remembered(bag('title'), ['text', 'visible'], open) }),
      legend: () => ({ type: 'ChartLegend', properties: remembered(bag('legend'), ['visible', 'position'], open) }),
      axes: () => ({ type: 'ChartAxes', parts: { valueAxis: () => axis('valueAxis'), categoryAxis: () => axis('categoryAxis') } }),
      series: () => seriesCollection(sheet, chart),
    },
    methods: {
      setPosition: (from: unknown, to: unknown) => {
        open();
        chart.position = `${addressOf(from)}:${addressOf(to)}`;
        return null;
      },
      delete: () => {
        open();
        sheet.charts = sheet.charts.filter((other) => other !== chart);
        return null;
      },
    },
  };
}

function seriesCollection(sheet: BookSheet, chart: BookChart): HostObject {
  return {
    type: 'ChartSeriesCollection',
    items: () => chart.series.map((series) => seriesObject(sheet, chart, series)),
    methods: {
      getItemAt: (index: number) => {
        const series = chart.series[index];
        return series ? seriesObject(sheet, chart, series) : null;
      },
      add: (name: string) => {
        const series: BookSeries = { name, values: null, categories: null, bag: {} };
        chart.series.push(series);
        return seriesObject(sheet, chart, series);
      },
    },
  };
}

function seriesObject(sheet: BookSheet, chart: BookChart, series: BookSeries): HostObject {
  return {
    type: 'ChartSeries',
    properties: {
      name: { get: () => series.name, set: (value) => { series.name = String(value); } },
      ...remembered(series.bag, ['hasDataLabels'], () => { mustBeOpen(sheet); }),
    },
    methods: {
      setValues: (range: unknown) => {
        series.values = addressOf(range);
        return null;
      },
      setXAxisValues: (range: unknown) => {
        series.categories = addressOf(range);
        return null;
      },
      delete: () => {
        chart.series = chart.series.filter((other) => other !== series);
        return null;
      },
    },
  };
}
