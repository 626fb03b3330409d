/** Goes to a hash address of the app, e.g. navigate("/report/…"). */
export function navigate(path: string): void {
  window.location.hash = path;
}
