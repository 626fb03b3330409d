import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { Route, Router, Switch } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { type Language, languageTag, loadMessages, type Messages, type StartMessages } from "#i18n";
import { useSettings } from "#state";
import { MessagesProvider } from "#ui";
import { HomeScreen, OpeningDialogs } from "../screens/home/index.ts";
import { DropZone } from "./drop-zone.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Header } from "./header.tsx";
import { NotFound } from "./not-found.tsx";
import { Notices } from "./notices.tsx";
import { ResumeRoute } from "./resume-route.tsx";
import { ScreeningRoutes } from "./screening-routes.tsx";
import styles from "./app.module.css";

const wizard = () => import("../screens/wizard/index.ts");
const ProfileScreen = lazy(() => wizard().then((screen) => ({ default: screen.ProfileScreen })));
const StepScreen = lazy(() => wizard().then((screen) => ({ default: screen.StepScreen })));
const QuestionsScreen = lazy(() =>
  wizard().then((screen) => ({ default: screen.QuestionsScreen })),
);
const CheckScreen = lazy(() => wizard().then((screen) => ({ default: screen.CheckScreen })));
const ReportScreen = lazy(() =>
  import("../screens/report/index.ts").then((screen) => ({ default: screen.ReportScreen })),
);
const PlanScreen = lazy(() =>
  import("../screens/plan/index.ts").then((screen) => ({ default: screen.PlanScreen })),
);
const WhatIfScreen = lazy(() =>
  import("../screens/what-if/index.ts").then((screen) => ({ default: screen.WhatIfScreen })),
);
const DerivationScreen = lazy(() =>
  import("../screens/derivation/index.ts").then((screen) => ({
    default: screen.DerivationScreen,
  })),
);
const OpinionScreen = lazy(() =>
  import("../screens/opinion/index.ts").then((screen) => ({ default: screen.OpinionScreen })),
);
const CompareScreen = lazy(() =>
  import("../screens/compare/index.ts").then((screen) => ({ default: screen.CompareScreen })),
);
const ReviewScreen = lazy(() =>
  import("../screens/review/index.ts").then((screen) => ({ default: screen.ReviewScreen })),
);
const SettingsScreen = lazy(() =>
  import("../screens/settings/index.ts").then((screen) => ({ default: screen.SettingsScreen })),
);
const MethodScreen = lazy(() =>
  import("../screens/method/index.ts").then((screen) => ({ default: screen.MethodScreen })),
);
const shared = () => import("../screens/shared/index.ts");
const SharedScreen = lazy(() => shared().then((screen) => ({ default: screen.SharedScreen })));
const ApplyScreen = lazy(() => shared().then((screen) => ({ default: screen.ApplyScreen })));

interface Spoken {
  readonly language: Language;
  readonly messages: Messages | StartMessages;
}

/** The whole app in the language in use; a change of language keeps the old texts until the new ones are there. */
export function App({ first }: { readonly first: Spoken }) {
  const spoken = useSpoken(first);
  const [path] = useHashLocation();
  return (
    <MessagesProvider {...spoken}>
      <a className={styles["skip"]} href="#content" onClick={skipToContent}>
        {spoken.messages.common.skipToContent}
      </a>
      <Header path={path} />
      <ErrorBoundary key={path} messages={spoken.messages}>
        <Suspense fallback={<p className={styles["loading"]}>{spoken.messages.common.loading}</p>}>
          <Router hook={useHashLocation}>
            <Screens />
          </Router>
        </Suspense>
      </ErrorBoundary>
      <Notices path={path} />
      <DropZone />
      <Suspense fallback={null}>
        <OpeningDialogs />
      </Suspense>
    </MessagesProvider>
  );
}

function Screens() {
  return (
    <Switch>
      <Route path="/">{() => <HomeScreen />}</Route>
      <Route path="/assess/:id">{({ id }) => <ResumeRoute id={id} />}</Route>
      <Route path="/assess/:id/profile">{({ id }) => <ProfileScreen id={id} />}</Route>
      <Route path="/assess/:id/check">{({ id }) => <CheckScreen id={id} />}</Route>
      <Route path="/assess/:id/programme">{({ id }) => <QuestionsScreen id={id} />}</Route>
      <Route path="/assess/:id/:dimension">
        {({ id, dimension }) => <StepScreen key={dimension} id={id} dimension={dimension} />}
      </Route>
      <Route path="/assess/:id/:dimension/:criterion">
        {({ id, dimension, criterion }) => (
          <StepScreen key={dimension} id={id} dimension={dimension} criterion={criterion} />
        )}
      </Route>
      <Route path="/report/:id/compare">{({ id }) => <CompareScreen id={id} />}</Route>
      <Route path="/report/:id/compare/:from/:to">
        {({ id, from, to }) => <CompareScreen id={id} from={from} to={to} />}
      </Route>
      <Route path="/report/:id">{({ id }) => <ReportScreen id={id} />}</Route>
      <Route path="/report/:id/plan">{({ id }) => <PlanScreen id={id} />}</Route>
      <Route path="/report/:id/what-if">{({ id }) => <WhatIfScreen id={id} />}</Route>
      <Route path="/report/:id/derivation">{({ id }) => <DerivationScreen id={id} />}</Route>
      <Route path="/report/:id/derivation/:line">
        {({ id, line }) => <DerivationScreen id={id} line={line} />}
      </Route>
      <Route path="/report/:id/opinion">{({ id }) => <OpinionScreen key={id} id={id} />}</Route>
      <Route path="/open/:data">{({ data }) => <SharedScreen key={data} data={data} />}</Route>
      <Route path="/apply/:id">{({ id }) => <ApplyScreen key={id} id={id} />}</Route>
      <Route path="/screening">{() => <ScreeningRoutes />}</Route>
      <Route path="/screening/*">{() => <ScreeningRoutes />}</Route>
      <Route path="/review/:pack">{({ pack }) => <ReviewScreen key={pack} pack={pack} />}</Route>
      <Route path="/settings">{() => <SettingsScreen />}</Route>
      <Route path="/method">{() => <MethodScreen />}</Route>
      <Route>{() => <NotFound />}</Route>
    </Switch>
  );
}

function useSpoken(first: Spoken): Spoken {
  const language = useSettings((settings) => settings.language);
  const [spoken, setSpoken] = useState(first);
  const wanted = useRef(language);
  useEffect(() => {
    wanted.current = language;
    void loadMessages(language).then((messages) => {
      // A slower answer for a language left meanwhile must not win.
      if (wanted.current === language) setSpoken({ language, messages });
    });
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = languageTag(spoken.language);
  }, [spoken.language]);
  return spoken;
}

/** The address belongs to the router, so the skip link moves the focus itself. */
function skipToContent(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.querySelector<HTMLElement>("#content h1")?.focus();
}
