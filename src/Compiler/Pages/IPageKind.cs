namespace Kb.Compiler.Pages;

/// <summary>One kind of page: which pages there are, and what is on them. Links in running text are the Linker's.</summary>
internal interface IPageKind
{
    IEnumerable<Page> Pages(Knowledge knowledge);
}
