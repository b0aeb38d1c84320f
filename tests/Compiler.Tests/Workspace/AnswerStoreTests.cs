using Kb.Compiler.Diagnostics;
using Kb.Compiler.Workspace;
using Kb.Inference.Questions;
using Xunit;

namespace Kb.Compiler.Tests.Workspace;

public sealed class AnswerStoreTests : IDisposable
{
    private const string Digest = "0123456789abcdef";

    private static readonly Question s_ask = new AskQuestion("names/1", "List names.", "Text ü \"quoted\"", 40, null);
    private static readonly Question s_span = new SpanQuestion("spans/1", "Copy.", "abc", "abc def", 3, -2);
    private static readonly Question s_score = new ScoreQuestion("kind/1", "Kinds.", "Siemens is", [" a place", " a firm"]);

    private static readonly Answer s_text = new(AnswerStatus.Cut, "Wärme \"pump\"\n", [], [], 12, 5);
    private static readonly Answer s_spans = new(AnswerStatus.Done, "", [new SpanFound(0, 3, -0.1234), new SpanFound(4, 3, -1.5)], [], 7, 6);
    private static readonly Answer s_scores = new(AnswerStatus.Done, "", [], [new ContinuationScore(-3.25, 2), new ContinuationScore(-1, 1)], 9, 0);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_kind_of_answer_comes_back_as_it_was()
    {
        FoldAll();
        File.Delete(_folder.Workspace.AnswersLog);

        using AnswerStore store = Load(out DiagnosticBag diagnostics);

        Assert.Empty(diagnostics.Sorted());
        Assert.Equal(3, store.Count);
        AssertSame(s_text, Find(store, s_ask));
        AssertSame(s_spans, Find(store, s_span));
        AssertSame(s_scores, Find(store, s_score));
        Assert.Null(Find(store, s_ask, "other weights"));
        Assert.Equal([".kb/answers/_wiki.jsonl", ".kb/answers/a-note.jsonl"], _folder.Files(".kb/answers"));
    }

    [Fact]
    public void Answers_outlive_a_process_that_never_folded_and_a_torn_last_line()
    {
        AnswerStore killed = Load(out _);
        killed.Add(s_ask, "a-note", Digest, s_text);
        killed.Add(s_span, null, Digest, s_spans);
        killed.Dispose();
        byte[] log = File.ReadAllBytes(_folder.Workspace.AnswersLog);
        File.WriteAllBytes(_folder.Workspace.AnswersLog, log[..^9]);

        using AnswerStore store = Load(out DiagnosticBag diagnostics);
        Assert.Empty(diagnostics.Sorted());
        Assert.NotNull(Find(store, s_ask));
        Assert.Null(Find(store, s_span));

        store.Add(s_score, null, Digest, s_scores);
        using AnswerStore again = Load(out _);
        Assert.Equal((true, false, true), (Find(again, s_ask) is not null, Find(again, s_span) is not null, Find(again, s_score) is not null));
    }

    [Fact]
    public void The_files_are_the_same_bytes_whatever_the_order_of_answers()
    {
        FoldAll();
        string[] first = Bytes();
        Directory.Delete(_folder.Workspace.At(".kb"), recursive: true);

        using AnswerStore store = Load(out _);
        store.Add(s_score, "a-note", Digest, s_scores);
        store.Add(s_ask, "a-note", Digest, s_text);
        store.Add(s_span, null, Digest, s_spans);
        store.Fold(UsedAll(store), complete: true);

        Assert.Equal(first, Bytes());
    }

    [Fact]
    public void Damaged_lines_are_reported_by_line_and_asked_again_and_the_rest_stays()
    {
        FoldAll();
        File.Delete(_folder.Workspace.AnswersLog);
        string path = _folder.Workspace.At(".kb/answers/a-note.jsonl");
        string[] lines = File.ReadAllLines(path);
        int changed = Array.FindIndex(lines, line => line.Contains("pump", StringComparison.Ordinal));
        lines[changed] = lines[changed].Replace("pump", "bump", StringComparison.Ordinal);
        File.WriteAllText(path, "<<<<<<< ours\r\n" + string.Join("\r\n", lines) + "\r\n");

        using AnswerStore store = Load(out DiagnosticBag diagnostics);

        Assert.Equal([1, changed + 2], diagnostics.Sorted().Select(d => d.Location.Line!.Value));
        Assert.All(diagnostics.Sorted(), d => Assert.Equal(".kb/answers/a-note.jsonl", d.Location.Path));
        Assert.Null(Find(store, s_ask));
        Assert.NotNull(Find(store, s_score));
    }

    [Theory]
    [InlineData("""{"k":"0","q":"a","in":{"model":"","guide":"","text":""},"a":[],"t":[0,0]""")]
    [InlineData("""{"k":"00000000000000000000000000000000","q":"a","in":{"model":"","guide":"","text":""},"a":[[-1,2,0]],"t":[0,0]""")]
    [InlineData("""{"k":"00000000000000000000000000000000","q":"a","in":{"model":"","guide":"","text":""},"a":[[2147483647,2,0]],"t":[0,0]""")]
    [InlineData("""{"k":"00000000000000000000000000000000","q":"a","in":{"model":"","guide":"","text":""},"a":[[1,2],[1,2,3]],"t":[0,0]""")]
    [InlineData("""{"k":"00000000000000000000000000000000","q":"a","in":{"model":"","guide":"","text":""},"a":[1],"t":[0,0]""")]
    [InlineData("""{"k":"00000000000000000000000000000000","q":"a","in":{"model":"","guide":"","text":""},"a":[],"s":"99","t":[0,0]""")]
    [InlineData("""{"k":"00000000000000000000000000000000","q":"a","in":{"model":"","guide":"","text":""},"a":[],"t":[0]""")]
    [InlineData("""{"k":"00000000000000000000000000000000","q":"a","in":7,"a":[],"t":[0,0]""")]
    [InlineData("""[1,2""")]
    public void Lines_with_a_right_check_sum_over_wrong_values_are_refused(string body)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(body);
        byte[] line = [.. bytes, .. System.Text.Encoding.UTF8.GetBytes($",\"c\":\"{LineCheck.Of(bytes):x8}\"}}")];

        Assert.False(AnswerLine.TryRead(line, out _, out _, out string fault));
        Assert.Equal("its values are out of bounds", fault);
    }

    [Fact]
    public void Duplicates_in_any_order_give_one_answer_the_same_in_every_clone()
    {
        byte[] one = AnswerLine.Write(StoredAnswer.Of(s_ask, Digest, s_text), null, false);
        byte[] other = AnswerLine.Write(StoredAnswer.Of(s_ask, Digest, s_text with { Text = "else" }), null, false);
        var found = new List<string>();
        foreach (byte[][] order in new[] { new[] { one, other }, [other, one] })
        {
            _folder.Write(".kb/answers/n.jsonl", string.Concat(order.Select(line => System.Text.Encoding.UTF8.GetString(line) + "\n")));
            using AnswerStore store = Load(out _);
            found.Add(Find(store, s_ask)!.Text);
        }

        Assert.Equal(found[0], found[1]);
    }

    [Fact]
    public void An_unused_answer_leaves_the_files_only_after_a_complete_build_and_an_edit_taken_back_asks_nothing()
    {
        FoldAll();
        File.Delete(_folder.Workspace.AnswersLog); // a clone has no log
        using (AnswerStore store = Load(out _))
        {
            var book = new AnswerBook(store, Digest);
            book.Find(s_ask, "a-note");
            store.Fold(book.Used, complete: false);
            Assert.Equal(2, _folder.Files(".kb/answers").Length);

            store.Fold(book.Used, complete: true);
            Assert.Equal([".kb/answers/a-note.jsonl"], _folder.Files(".kb/answers"));
            Assert.Single(store.Of("a-note"));
        }

        using AnswerStore later = Load(out _);
        var back = new AnswerBook(later, Digest);
        AssertSame(s_spans, back.Find(s_span, null));
        Assert.Empty(back.Wanted);
        later.Fold(back.Used, complete: true);
        Assert.Equal([".kb/answers/_wiki.jsonl"], _folder.Files(".kb/answers"));
    }

    [Fact]
    public void Folding_what_is_there_already_touches_no_file()
    {
        FoldAll();
        string file = _folder.Workspace.At(".kb/answers/a-note.jsonl");
        Assert.True(Platform.FileStamp.TryRead(file, out Platform.FileStamp before));

        using AnswerStore store = Load(out _);
        store.Fold(UsedAll(store), complete: true);

        Assert.True(Platform.FileStamp.TryRead(file, out Platform.FileStamp after));
        Assert.Equal(before, after);
    }

    [Fact]
    public void A_renamed_source_takes_its_answers_along()
    {
        FoldAll();
        using AnswerStore store = Load(out _);
        var book = new AnswerBook(store, Digest);
        book.Find(s_ask, "b-note");

        store.Fold(book.Used, complete: true);

        Assert.Equal([".kb/answers/b-note.jsonl"], _folder.Files(".kb/answers"));
    }

    [Fact]
    public void The_book_wants_each_missing_question_once_in_the_order_asked()
    {
        using AnswerStore store = Load(out _);
        store.Add(s_score, null, Digest, s_scores);
        var book = new AnswerBook(store, Digest);

        foreach (Question question in new[] { s_span, s_score, s_ask, s_span })
            book.Find(question, "n");

        Assert.Equal([s_span, s_ask], book.Wanted.Select(wanted => wanted.Question));
        Assert.Single(book.Used);
    }

    [Fact]
    public void Infinite_scores_are_the_same_now_and_after_a_restart()
    {
        using AnswerStore store = Load(out _);
        store.Add(s_score, null, Digest, s_scores with { Scores = [new ContinuationScore(double.NegativeInfinity, 1), new ContinuationScore(double.NaN, 1)] });

        using AnswerStore again = Load(out _);
        Assert.Equal(2, Find(again, s_score)!.Scores.Count);
        AssertSame(Find(store, s_score)!, Find(again, s_score));
    }

    [Fact]
    public void Answers_from_many_threads_are_all_kept()
    {
        using (AnswerStore store = Load(out _))
            Parallel.For(0, 200, i => store.Add(s_ask with { Own = $"{i}" }, "n", Digest, s_text));

        using AnswerStore again = Load(out _);
        Assert.Equal(200, again.Count);
    }

    [Fact]
    public void The_log_keeps_its_newer_half_when_it_grows_too_long()
    {
        using var log = new AnswerLog(_folder.Workspace.AnswersLog);
        for (int i = 0; i < 100; i++)
            log.Append(StoredAnswer.Of(s_ask with { Own = $"{i}" }, Digest, s_text), "n");
        long length = new FileInfo(_folder.Workspace.AnswersLog).Length;

        log.Shorten(_folder.Workspace, maxBytes: length / 2);

        var kept = new List<string>();
        new AnswerLog(_folder.Workspace.AnswersLog).Read((stored, _) => kept.Add(stored.Key));
        Assert.InRange(kept.Count, 20, 26);
        Assert.Equal(StoredAnswer.Of(s_ask with { Own = "99" }, Digest, s_text).Key, kept[^1]);
    }

    private void FoldAll()
    {
        using AnswerStore store = Load(out _);
        store.Add(s_ask, "a-note", Digest, s_text);
        store.Add(s_span, null, Digest, s_spans);
        store.Add(s_score, "a-note", Digest, s_scores);
        store.Fold(UsedAll(store), complete: true);
    }

    private static IReadOnlyDictionary<string, string?> UsedAll(AnswerStore store)
    {
        var book = new AnswerBook(store, Digest);
        book.Find(s_ask, "a-note");
        book.Find(s_span, null);
        book.Find(s_score, "a-note");
        return book.Used;
    }

    private AnswerStore Load(out DiagnosticBag diagnostics) => AnswerStore.Load(_folder.Workspace, diagnostics = new DiagnosticBag());

    private string[] Bytes() => [.. _folder.Files(".kb/answers").Select(_folder.Read)];

    private static Answer? Find(AnswerStore store, Question question, string digest = Digest) =>
        store.TryGet(Fingerprint.Of(question, digest), out Answer answer) ? answer : null;

    private static void AssertSame(Answer expected, Answer? actual)
    {
        Assert.NotNull(actual);
        Assert.Equal((expected.Status, expected.Text, expected.TokensEvaluated, expected.TokensDecoded), (actual.Status, actual.Text, actual.TokensEvaluated, actual.TokensDecoded));
        Assert.Equal(expected.Spans, actual.Spans);
        Assert.Equal(expected.Scores, actual.Scores);
    }
}
