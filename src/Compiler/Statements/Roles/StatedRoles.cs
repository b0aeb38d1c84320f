using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Kb.Compiler.Entities;
using Kb.Compiler.Extractions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Roles;

/// <summary>What the sources say in passing of who somebody or what something is, and which of that heads its page. Costs one look at each sentence that names the thing.</summary>
internal sealed partial class StatedRoles(SentenceBank bank, IReadOnlyList<bool> isMeeting)
{
    private const int ShortestName = 3;

    /// <summary>Passages in which a text's own title stands.</summary>
    private const int MostAbove = 3;

    /// <summary>More sources than this say it no better.</summary>
    private const int MostCounted = 3;

    private sealed record Lists(IReadOnlyDictionary<int, (IReadOnlyList<string> Names, string Said)> Rows, IReadOnlyDictionary<int, (string Term, string Said)> Terms);

    private static readonly ConditionalWeakTable<Source, Lists> s_lists = [];

    private readonly Lazy<ILookup<string, SentenceRef>> _taglines = new(() => bank.Sources
        .Select((source, i) => (Name: Taglines.NameOf(source), At: isMeeting[i] ? null : Taglines.Of(i, source))).Where(t => t.At is not null).ToLookup(t => t.Name, t => t.At!.Value, StringComparer.Ordinal));

    /// <summary>The role of a person, else the sentence that says what he or she does; null where no source says one.</summary>
    public StatedRole? OfPerson(Entity person, ThingFacts facts, StatementMaker maker) => OfPerson(person) ?? RoleDeeds.Find(facts, person, bank, maker);

    /// <summary>The role of what may be a person, in words of its own.</summary>
    public StatedRole? OfPerson(Entity person) => Best([.. Titled(person).Where(r => RoleWords.IsRole(Opening(r.Text))), .. InRows(person, isPerson: true), .. InPassing(person)]);

    /// <summary>What a thing is, as a list of such things, the line below its name or what it is called in passing says; null where none does.</summary>
    public StatedRole? OfThing(Entity thing) => Titled(thing).Concat(InRows(thing, isPerson: false)).Concat(Called(thing)).OrderByDescending(r => r.Form).ThenByDescending(r => bank.SourceOf(r.At).Date ?? DateOnly.MinValue).ThenBy(r => r.At.Source).ThenBy(r => r.At.Passage).FirstOrDefault();

    /// <summary>The role as it heads a page; null where the sentence can't be shown.</summary>
    public Statement? ToStatement(StatedRole role, Entity of, StatementMaker maker)
    {
        if (role.Form == RoleForm.Deed)
            return maker.Make(role.At, of.NormalNames);
        Sentence sentence = bank.SentenceAt(role.At);
        Source source = bank.SourceOf(role.At);
        bool whole = role.Text == sentence.Text || Says(sentence.Text, role.Text);
        string text = whole ? sentence.Text : char.IsUpper(role.Text[0]) ? role.Text : char.ToUpperInvariant(role.Text[0]) + role.Text[1..];
        return new Statement(text, whole ? StatementForm.Quoted : StatementForm.Condensed, [new Citation(source.Id, sentence.Lines, sentence.Text)], source.Date, null);
    }

    /// <summary>The sentence that says that a role is over, where the role does not say so itself; null where none does.</summary>
    public Statement? Ended(StatedRole role, Entity person, StatementMaker maker) =>
        RoleWords.IsPast(role.Text) || Departures.Find(person, bank.SourceOf(role.At).Date, bank, maker) is not { } at || at == role.At ? null : maker.MakeQuoted(at);

    // "Ana Duarte is the head of the yard." says that and nothing else.
    private static bool Says(string sentence, string role) =>
        sentence.TrimEnd('.') is var text && Was().Replace(role, "") is var said && text.EndsWith(said, StringComparison.Ordinal) && Plain().IsMatch(text[..^said.Length]);

    [GeneratedRegex(@"^\p{Lu}[^,.;:()]{1,40} (?:is|was|has been|works as|worked as|becomes|became|has become) $", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Plain();

    // What more sources say, and of that the newest; what is over only where nothing else is said, or later of the same role.
    private StatedRole? Best(IReadOnlyList<StatedRole> roles)
    {
        ILookup<string, int> sources = roles.Select(r => (Head: Noun(r), r.At.Source)).Distinct().ToLookup(r => r.Head, r => r.Source, StringComparer.Ordinal);
        StatedRole[] best =
        [
            .. roles.OrderBy(r => RoleWords.IsPast(r.Text)).ThenByDescending(r => r.Form != RoleForm.Field)
                .ThenByDescending(r => Math.Min(MostCounted, sources[Noun(r)].Count()) + (r.Form == RoleForm.Listed ? 1 : 0) + (r.Text.Contains(' ') ? 1 : 0) + (IsPlaced(r.Text) ? 1 : 0))
                .ThenByDescending(r => Day(r)).ThenBy(r => r.At.Source).ThenBy(r => r.At.Passage).ThenBy(r => r.At.Sentence),
        ];
        return best.FirstOrDefault(r => RoleWords.IsPast(r.Text) && !RoleWords.IsPast(best[0].Text) && Noun(r) == Noun(best[0]) && Day(r) > best.Where(o => !RoleWords.IsPast(o.Text) && Noun(o) == Noun(r)).Max(Day)) ?? best.FirstOrDefault();
    }

    private DateOnly Day(StatedRole role) => bank.SourceOf(role.At).Date ?? DateOnly.MinValue;

    // "boat builder Ben Okoro of Okoro Yard" is the role of a boat builder.
    private static string Noun(StatedRole role) =>
        Was().Replace(Opening(role.Text), "") is var said && RoleWords.Head(said) is { } noun ? noun : RoleWords.Head(Named().Replace(said, "")) ?? "";

    [GeneratedRegex(@" \p{Lu}.*$", RegexOptions.NonBacktracking)]
    private static partial Regex Named();

    private static bool IsPlaced(string role) => Placed().IsMatch(role);

    // "head of repairs", "clerk at the yard", "heating engineer, Okoro Ltd".
    [GeneratedRegex(@" (?:of|at) |, \p{Lu}", RegexOptions.NonBacktracking)]
    private static partial Regex Placed();

    [GeneratedRegex(@"^(?:was|worked as|became|becomes|has become) ", RegexOptions.NonBacktracking)]
    private static partial Regex Was();

    private static string Opening(string text) => text.IndexOfAny([',', '.', ';']) is > 0 and var end ? text[..end] : text;

    // Right below its name as the title of a text.
    private IEnumerable<StatedRole> Titled(Entity thing) =>
        thing.NormalNames.Distinct(StringComparer.Ordinal).Where(name => !thing.Shared.Contains(name)).SelectMany(name => _taglines.Value[name]).Distinct().Where(IsShown).Select(at => new StatedRole(bank.SentenceAt(at).Text, at, RoleForm.Listed));

    private IEnumerable<StatedRole> InRows(Entity thing, bool isPerson)
    {
        HashSet<string> names = [.. thing.NormalNames];
        foreach (Mention mention in thing.Mentions)
        {
            Source source = bank.Sources[mention.Source];
            if (isMeeting[mention.Source] || source.Passages[mention.Passage].Kind is not (PassageKind.TableRow or PassageKind.ListItem or PassageKind.Paragraph))
                continue;
            Lists lists = s_lists.GetValue(source, static s => new Lists(RoleTables.Of(s), GlossaryLines.Of(s)));
            var at = new SentenceRef(mention.Source, mention.Passage, mention.Sentence);
            string? said = lists.Rows.TryGetValue(mention.Passage, out var row) && row.Names.Any(IsName) ? row.Said
                : lists.Terms.TryGetValue(mention.Passage, out var line) && mention.Sentence == 0 && IsName(line.Term) ? line.Said : null;
            if (said is not null && IsShown(at))
                yield return new StatedRole(said, at, !isPerson || RoleWords.IsRole(Opening(said)) ? RoleForm.Listed : RoleForm.Field);
        }

        bool IsName(string written) => names.Contains(NameKey.Of(written)) || names.Contains(NameKey.Of(LegalForms.Without(written))) || names.Contains(NameKey.Of(PersonForms.WithoutTitle(written)));
    }

    // "the heating company Okoro Ltd".
    private IEnumerable<StatedRole> Called(Entity thing)
    {
        string[] names = [.. thing.Aliases.Append(thing.Title).Where(n => n.Length >= ShortestName && char.IsUpper(n[0]) && !thing.Shared.Contains(NameKey.Of(n))).OrderByDescending(n => n.Length)];
        foreach (Mention mention in thing.Mentions)
        {
            var at = new SentenceRef(mention.Source, mention.Passage, mention.Sentence);
            if (bank.SourceOf(at).Language == "en" && bank.PassageOf(at).Kind is (PassageKind.Paragraph or PassageKind.ListItem) && IsShown(at) && names.Select(name => ThingForms.Of(bank.SentenceAt(at).Text, name)).FirstOrDefault(s => s is not null) is { } said)
                yield return new StatedRole(said, at, RoleForm.Passing);
        }
    }

    private IEnumerable<StatedRole> InPassing(Entity person)
    {
        string[] names = [.. person.Aliases.Append(person.Title).Where(n => n.Length >= ShortestName).OrderByDescending(n => n.Length)];
        foreach (Mention mention in person.Mentions)
        {
            var at = new SentenceRef(mention.Source, mention.Passage, mention.Sentence);
            Source source = bank.SourceOf(at);
            if (source.Language != "en" || bank.PassageOf(at).Kind is PassageKind.TableRow or PassageKind.TaskItem || !IsShown(at))
                continue;
            string text = bank.SentenceAt(at).Text;
            if (names.SelectMany(name => RoleForms.Of(text, name, isMeeting[mention.Source])).FirstOrDefault() is { } said)
                yield return new StatedRole(said, at, RoleForm.Passing);
        }

        foreach (int index in person.Mentions.Select(m => m.Source).Distinct())
        {
            Source source = bank.Sources[index];
            int title = Enumerable.Range(0, Math.Min(MostAbove, source.Passages.Count)).FirstOrDefault(p => source.Passages[p].Kind == PassageKind.Heading, -1);
            if (title < 0 || source.Language != "en" || !IsShown(new SentenceRef(index, title, 0)))
                continue;
            if (names.SelectMany(name => RoleForms.Of(source.Passages[title].Sentences[0].Text, name, isMeeting[index])).FirstOrDefault() is { } said)
                yield return new StatedRole(said, new SentenceRef(index, title, 0), RoleForm.Listed);
        }
    }

    private bool IsShown(SentenceRef at) => WordCount.Of(bank.SentenceAt(at).Text) <= SentenceBank.MostWords && (bank.Never.IsEmpty || !bank.Never.Withholds(bank.SourceOf(at), at.Passage, at.Sentence));
}
