import "fake-indexeddb/auto";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// Parts of the app load when first used; on a busy machine that takes longer than the usual second.
configure({ asyncUtilTimeout: 4_000 });
afterEach(cleanup);
