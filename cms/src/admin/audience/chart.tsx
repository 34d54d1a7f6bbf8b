import { scaleBand, scaleLinear } from 'd3-scale';
import { styled } from 'styled-components';
import { formatCount } from '../page-parts';

interface Props {
  /** What the drawing says in a sentence; the table beside it says the rest. */
  label: string;
  bars: { name: string; value: number }[];
}

const width = 720;
const height = 220;
const edges = { top: 12, right: 0, bottom: 28, left: 48 };

/** Bars, one beside the other. */
export function Chart({ label, bars }: Props) {
  const x = scaleBand(
    bars.map(({ name }) => name),
    [edges.left, width - edges.right],
  ).padding(0.2);
  const y = scaleLinear([0, Math.max(1, ...bars.map(({ value }) => value))], [height - edges.bottom, edges.top]).nice(
    4,
  );
  /** Names of every so many bars, or they would cover each other. */
  const step = Math.ceil(bars.length / 9);
  return (
    <Drawing viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line x1={edges.left} x2={width} y1={y(tick)} y2={y(tick)} />
          <text x={edges.left - 8} y={y(tick) + 4} textAnchor="end">
            {formatCount(tick)}
          </text>
        </g>
      ))}
      {bars.map(({ name, value }, index) => (
        <g key={name}>
          <rect x={x(name)} y={y(value)} width={x.bandwidth()} height={Math.max(0, y(0) - y(value))} />
          {index % step === 0 && (
            <text x={(x(name) ?? 0) + x.bandwidth() / 2} y={height - 8} textAnchor="middle">
              {name}
            </text>
          )}
        </g>
      ))}
    </Drawing>
  );
}

const Drawing = styled.svg`
  width: 100%;
  max-width: 90rem;
  height: auto;

  rect {
    fill: ${({ theme }) => theme.colors.primary600};
  }
  line {
    stroke: ${({ theme }) => theme.colors.neutral200};
  }
  text {
    fill: ${({ theme }) => theme.colors.neutral700};
    font-size: 12px;
  }
`;
