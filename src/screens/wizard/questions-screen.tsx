import { AwayPage } from "#ui";
import { Loaded } from "./loaded.tsx";
import { QuestionsPage } from "./questions-page.tsx";
import { questionsOf } from "./questions.ts";

/** The questions a programme asks beside the rubric: `#/assess/:id/programme`. */
export function QuestionsScreen({ id }: { readonly id: string }) {
  return (
    <Loaded id={id}>
      {(venture) =>
        questionsOf(venture.assessment).length > 0 ? (
          <QuestionsPage venture={venture} />
        ) : (
          <AwayPage />
        )
      }
    </Loaded>
  );
}
