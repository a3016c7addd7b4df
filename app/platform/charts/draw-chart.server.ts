import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use as register, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { drawOnce } from './drawn-charts.server.ts';

register([BarChart, LineChart, GridComponent, SVGRenderer]);

const INK = '#211e1a';
const SOFT = '#585249';
const LINE = '#ddd6cb';
const TEAL = '#0f5c5c';
/** Unquoted: the renderer writes it into an attribute as it is. */
const FONT = 'system-ui, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif';
const WIDTH = 720;
const BAR_HEIGHT = 28;

export interface ChartPoint {
  label: string;
  /** Null leaves a gap: there is no such figure. */
  value: number | null;
  /** The figure as it is printed, written at the point. */
  printed: string;
}

const TEXT = { color: INK, fontFamily: FONT, fontSize: 13 };
const AXIS = {
  axisLine: { lineStyle: { color: LINE } },
  axisTick: { show: false },
  axisLabel: { ...TEXT, color: SOFT },
};

/** A trend as a data address of an SVG picture: one line from zero, each point with its figure. */
export function drawTrend(points: readonly ChartPoint[]): string {
  return drawOnce(['trend', points], () => draw(260, trendOption(points)));
}

/** A ranking as a data address of an SVG picture: bars from zero, longest on top, each with its figure. */
export function drawRanking(points: readonly ChartPoint[]): string {
  const height = points.length * BAR_HEIGHT + 24;
  return drawOnce(['ranking', points], () => draw(height, rankingOption([...points].reverse())));
}

function trendOption(points: readonly ChartPoint[]): EChartsCoreOption {
  return {
    grid: { left: 16, right: 24, top: 32, bottom: 8, outerBoundsMode: 'same' },
    xAxis: { type: 'category', data: points.map(({ label }) => label), ...AXIS },
    yAxis: { type: 'value', min: 0, splitLine: { lineStyle: { color: LINE } }, axisLabel: { show: false } },
    series: [
      {
        type: 'line',
        data: points.map(({ value }) => value),
        symbolSize: 8,
        lineStyle: { color: TEAL, width: 3 },
        itemStyle: { color: TEAL },
        label: { show: true, position: 'top', ...TEXT, formatter: printedAt(points) },
      },
    ],
  };
}

function rankingOption(upwards: readonly ChartPoint[]): EChartsCoreOption {
  return {
    grid: { left: 8, right: 72, top: 8, bottom: 8, outerBoundsMode: 'same' },
    xAxis: { type: 'value', min: 0, splitLine: { show: false }, axisLabel: { show: false } },
    yAxis: { type: 'category', data: upwards.map(({ label }) => label), ...AXIS, axisLabel: TEXT },
    series: [
      {
        type: 'bar',
        data: upwards.map(({ value }) => value),
        barWidth: 16,
        itemStyle: { color: TEAL },
        label: { show: true, position: 'right', ...TEXT, formatter: printedAt(upwards) },
      },
    ],
  };
}

function printedAt(points: readonly ChartPoint[]) {
  return ({ dataIndex }: { dataIndex: number }) => points[dataIndex]?.printed ?? '';
}

function draw(height: number, option: EChartsCoreOption): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  chart.setOption({ animation: false, backgroundColor: '#ffffff', ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
