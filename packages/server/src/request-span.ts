import { pathOfRoute } from './route-names.ts';

/** As much of a span of OpenTelemetry's API as the server uses. */
export interface Span {
  setAttribute(name: string, value: string | number): unknown;
  setStatus(status: { code: 2 }): unknown;
  end(): void;
}

/** As much of a tracer of OpenTelemetry's API as the server uses: `trace.getTracer('emis')` of `@opentelemetry/api` is one. */
export interface Tracer {
  startSpan(name: string, options: { kind: 1; attributes: Readonly<Record<string, string>> }): Span;
}

/** SpanKind.SERVER and SpanStatusCode.ERROR of the API, which is not loaded for two numbers. */
const [SERVER, FAILED] = [1, 2] as const;

/**
 * Begins the span of a request, named as OpenTelemetry's conventions for HTTP have it, by its route: no path, no client, no value of a record.
 *
 * @returns ends it, with the status that was answered
 */
export function beginSpan(tracer: Tracer, method: string, path: string): (status: number) => void {
  const route = pathOfRoute(path);
  const span = tracer.startSpan(route === undefined ? method : `${method} ${route}`, {
    kind: SERVER,
    attributes: { 'http.request.method': method, ...(route !== undefined && { 'http.route': route }) },
  });
  return (status) => {
    span.setAttribute('http.response.status_code', status);
    if (status >= 500) span.setStatus({ code: FAILED });
    span.end();
  };
}
