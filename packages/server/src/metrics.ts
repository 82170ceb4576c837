import { nameOfRoute } from './route-names.ts';

/** Upper ends of the classes of time, in seconds. */
const BUCKETS = [0.005, 0.025, 0.1, 0.5, 2.5, 10];

interface Series {
  readonly labels: string;
  readonly classes: number[];
  count: number;
  seconds: number;
}

/** What this process has answered, counted by route and status: no path, no client, no value of a record. */
export class Metrics {
  readonly #series = new Map<string, Series>();

  observe(method: string, path: string, status: number, seconds: number): void {
    const known = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(method) ? method : 'other';
    const labels = `method="${known}",route="${nameOfRoute(path)}",status="${status}"`;
    const series = this.#series.get(labels) ?? { labels, classes: BUCKETS.map(() => 0), count: 0, seconds: 0 };
    series.count++;
    series.seconds += seconds;
    BUCKETS.forEach((end, index) => {
      if (seconds <= end) series.classes[index] = (series.classes[index] ?? 0) + 1;
    });
    this.#series.set(labels, series);
  }

  /** In the text format of Prometheus, 0.0.4. */
  text(gauges: Readonly<Record<string, { readonly help: string; readonly value: number }>>): string {
    const lines = [
      '# HELP emis_request_seconds Requests and the time they took.',
      '# TYPE emis_request_seconds histogram',
    ];
    for (const { labels, classes, count, seconds } of this.#series.values()) {
      for (const [index, end] of BUCKETS.entries()) {
        lines.push(`emis_request_seconds_bucket{${labels},le="${end}"} ${classes[index]}`);
      }
      lines.push(`emis_request_seconds_bucket{${labels},le="+Inf"} ${count}`);
      lines.push(`emis_request_seconds_sum{${labels}} ${seconds}`, `emis_request_seconds_count{${labels}} ${count}`);
    }
    for (const [name, { help, value }] of Object.entries(gauges)) {
      lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${value}`);
    }
    return `${lines.join('\n')}\n`;
  }
}
