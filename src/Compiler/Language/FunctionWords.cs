using System.Collections.Frozen;

namespace Kb.Compiler.Language;

/// <summary>The closed word classes of English. A word with several uses stands under the one that matters most for what a sentence claims; "that" is left to the reader of clauses.</summary>
public static class FunctionWords
{
    private static readonly FrozenDictionary<string, FunctionClass> s_classes = Table(
        (FunctionClass.Determiner, "the a an this these those my your his her its our their whose such same other another own"),
        (FunctionClass.Pronoun, "i you he she it we they me him us them mine yours hers ours theirs myself yourself himself herself itself ourselves themselves there someone somebody something anyone anybody anything everyone everybody everything"),
        (FunctionClass.Preposition, "of in on at by to for from with into onto upon over under between among through during above below behind beside besides near about against along across around beyond within toward towards per via except despite like unlike without inside outside out off up down as than"),
        (FunctionClass.Coordinator, "and or but nor yet plus"),
        (FunctionClass.Subordinator, "because since although though unless until till whether if while when whenever where wherever before after once so therefore thus hence however otherwise provided whereas that lest"),
        (FunctionClass.Relative, "who whom which"),
        (FunctionClass.Auxiliary, "am is are was were be been being do does did have has had having"),
        (FunctionClass.Modal, "can could may might must shall should will would ought"),
        (FunctionClass.Negation, "not no never none neither nobody nothing nowhere hardly barely scarcely"),
        (FunctionClass.Quantifier, "all any each every some many much more most few fewer less least several both half either enough only almost nearly"),
        (FunctionClass.Interrogative, "what why how whatever whoever whichever"),
        (FunctionClass.Adverb, "very just even still already again ever here now today always often sometimes usually perhaps maybe also too instead rather quite else then"));

    /// <param name="word">In lower case, without contraction.</param>
    public static FunctionClass Of(string word) => s_classes.GetValueOrDefault(word);

    private static FrozenDictionary<string, FunctionClass> Table(params (FunctionClass Class, string Words)[] rows) =>
        rows.SelectMany(r => r.Words.Split(' ').Select(w => (Word: w, r.Class))).ToFrozenDictionary(r => r.Word, r => r.Class, StringComparer.Ordinal);
}
