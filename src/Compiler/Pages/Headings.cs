namespace Kb.Compiler.Pages;

/// <summary>Every section title that kb writes, in English: the key by which another language's title is looked up when a page is rendered.</summary>
public static class Headings
{
    public const string About = "About";
    public const string Attendees = "Attendees";
    public const string Decisions = "Decisions";
    public const string ActionItems = "Action items";
    public const string OpenQuestions = "Open questions";
    public const string KeyPoints = "Key points";
    public const string SpeaksOf = "Speaks of";

    /// <summary>The previous and the next meeting with the same people.</summary>
    public const string SamePeople = "Meetings with the same people";

    public const string Owes = "Owes";
    public const string IsOwed = "Is owed";
    public const string People = "People";
    public const string Meetings = "Meetings";
    public const string DecisionsInForce = "Decisions in force";
    public const string DecisionsReplaced = "Decisions replaced";
    public const string OpenActions = "Open actions";
    public const string Changed = "Changed";

    /// <summary>Changes before those that the top of a page has room for.</summary>
    public const string ChangedEarlier = "Changed earlier";

    public const string WhatTheSourcesSay = "What the sources say";
    public const string MoreFromTheSources = "More from the sources";
    public const string NotToBeConfusedWith = "Not to be confused with";
    public const string Related = "Related";
    public const string MentionedIn = "Mentioned in";

    /// <summary>A link from a page to the one that goes on with it.</summary>
    public const string More = "More";
}
