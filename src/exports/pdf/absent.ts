/**
 * Stands in for html2canvas, canvg and dompurify, which jsPDF imports for HTML and SVG input that no report uses.
 * The bundler maps the three names here, so that none of them is shipped.
 */
export function absent(): never {
  throw new Error("HTML and SVG input is not part of this build");
}
