import { lazy } from "react";
import { Route, Switch } from "wouter";

const screening = () => import("../screens/screening/index.ts");
const cohort = () => import("../screens/cohort/index.ts");
const ScreeningScreen = lazy(() =>
  screening().then((screen) => ({ default: screen.ScreeningScreen })),
);
const ProgrammeScreen = lazy(() =>
  screening().then((screen) => ({ default: screen.ProgrammeScreen })),
);
const CohortScreen = lazy(() => cohort().then((screen) => ({ default: screen.CohortScreen })));
const CohortCompareScreen = lazy(() =>
  cohort().then((screen) => ({ default: screen.CohortCompareScreen })),
);
const LogScreen = lazy(() => cohort().then((screen) => ({ default: screen.LogScreen })));
const ApplicantDerivationScreen = lazy(() =>
  import("../screens/derivation/index.ts").then((screen) => ({
    default: screen.ApplicantDerivationScreen,
  })),
);
const IntakeScreen = lazy(() =>
  import("../screens/intake/index.ts").then((screen) => ({ default: screen.IntakeScreen })),
);
const ApplicantScreen = lazy(() =>
  cohort().then((screen) => ({ default: screen.ApplicantScreen })),
);
const ApplicantReportScreen = lazy(() =>
  import("../screens/report/index.ts").then((screen) => ({
    default: screen.ApplicantReportScreen,
  })),
);
const PanelScreen = lazy(() =>
  import("../screens/panel/index.ts").then((screen) => ({ default: screen.PanelScreen })),
);
const OutputsScreen = lazy(() =>
  import("../screens/outputs/index.ts").then((screen) => ({ default: screen.OutputsScreen })),
);

/** The pages of an accelerator. */
export function ScreeningRoutes() {
  return (
    <Switch>
      <Route path="/screening">{() => <ScreeningScreen />}</Route>
      <Route path="/screening/:id">{({ id }) => <CohortScreen key={id} id={id} />}</Route>
      <Route path="/screening/:id/settings">
        {({ id }) => <ProgrammeScreen key={id} id={id} />}
      </Route>
      <Route path="/screening/:id/import">{({ id }) => <IntakeScreen key={id} id={id} />}</Route>
      <Route path="/screening/:id/panel">{({ id }) => <PanelScreen key={id} id={id} />}</Route>
      <Route path="/screening/:id/files">{({ id }) => <OutputsScreen key={id} id={id} />}</Route>
      <Route path="/screening/:id/log">{({ id }) => <LogScreen key={id} id={id} />}</Route>
      <Route path="/screening/:id/compare/:ids">
        {({ id, ids }) => <CohortCompareScreen key={id} id={id} ids={ids} />}
      </Route>
      <Route path="/screening/:id/:applicant/report/derivation/:line?">
        {({ id, applicant, line }) => (
          <ApplicantDerivationScreen
            key={applicant}
            id={id}
            applicant={applicant}
            {...(line !== undefined && { line })}
          />
        )}
      </Route>
      <Route path="/screening/:id/:applicant/report">
        {({ id, applicant }) => (
          <ApplicantReportScreen key={applicant} id={id} applicant={applicant} />
        )}
      </Route>
      <Route path="/screening/:id/:applicant">
        {({ id, applicant }) => <ApplicantScreen key={applicant} id={id} applicant={applicant} />}
      </Route>
    </Switch>
  );
}
