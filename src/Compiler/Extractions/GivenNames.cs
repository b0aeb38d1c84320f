using System.Collections.Frozen;

namespace Kb.Compiler.Extractions;

/// <summary>Common given names of many languages, so that "Priya" alone is known for a person. A name that is missing here needs other evidence: attendance, a title, a verb of saying.</summary>
internal static class GivenNames
{
    private static readonly FrozenSet<string> s_names = """
        aaron abdul abena abigail adam adele adrian agnes ahmed aiko aisha alan albert alejandro alex alexander alexandra alfred ali alice alison amanda amara amelia amina amir amy
        ana andrea andreas andrei andrew angela angus anil anita ann anna anne annika anthony antonio anya arjun arthur astrid audrey axel
        barbara beatrice beatriz ben benjamin bernard beth betty bill birgit bjorn bob boris brenda brian bridget bruce bruno
        callum camille carl carla carlos carmen carol caroline catherine cecilia celine charles charlotte chen chloe chris christian christina christine christopher claire clara claudia colin connor craig
        daisuke dan dana daniel daniela daria darius david deborah declan deepak denise dennis derek diana diego dieter dirk dmitri dominic dominik donald donna doris dorothy douglas duncan
        eddie edith edward edwin eileen elaine eleanor elena elias elif elise elizabeth ella ellen elsa emil emily emma emmanuel eric erica erik erika ernest esther ethan eugene eva evan evelyn ewa
        fabian fatima felicity felix fernando finn fiona florian frances francesca francis francisco frank franz fred frederick freya friedrich fritz
        gabriel gabriela gareth gary geoffrey george georg gerald gerhard gertrude giovanni giulia gloria gordon graham greg gregory greta guido gustav gwen
        hamid hannah hans harald harold harriet harry hassan heather heidi heinrich helen helena helga henrik henry herbert hiroshi holger howard hugh hugo
        ian ibrahim igor ilse imran ines inga ingrid irene irina isaac isabel isabella ismail ivan
        jacob jacqueline jakob jamal james jan jana jane janet janine jasper javier jean jeff jeffrey jennifer jeremy jerome jessica jill jim joan joanna joel johan johann johanna john jonas jonathan jorge jose joseph josephine joshua juan judith julia julian julie julien juliet jun jurgen justin
        kamal karen karim karin karl karolina katarina kate katharina katherine kathleen katrin kei keiko keith kelly ken kenneth kenji kerstin kevin kim kirsten klaus kofi konrad krishna kristin kurt kwame kyle
        lars laszlo laura lauren laurent lea leah leila lena leo leon leonard leonie leticia lewis liam lidia lieselotte linda linus lisa livia liz lorenzo louis louise luca lucas lucia lucy luis luisa lukas luke lydia
        mahmoud malcolm manuel marcel marco marcus margaret margot maria marie marina mario marion marta martha martin mary mateo mathilde matt matteo matthew matthias maurice mehmet mei melanie melissa michael michelle miguel mika mike milan mina mohamed mohammed moira monica monika morten muhammad
        nadia nadine nancy naomi natalia natalie natasha nathan neil nicholas nicola nicolas nicole nigel nikhil niklas nils nina noah noor nora norman
        olaf olga oliver olivia omar oscar otto owen
        pablo pamela paolo pascal patricia patrick paul paula pavel pedro penelope peter petra petr phil philip philippa pierre pilar piotr priya
        rachel rafael rahul raj rajesh ralph ramon rashid raul ravi rebecca reinhard renate ricardo richard rita robert roberto roger roland rolf ronald rosa rosalind rosemary ruben rudolf rupert russell ruth ryan
        sabine sadia said sally sam samira samuel sana sandra sanjay sara sarah saskia sebastian selma serena sergei sergio sharon sheila shreya sibylle sigrid silvia simon simone sipho sofia solomon sonia sophia sophie stefan stefanie stella stephanie stephen steve steven stuart sunil susan susanne suzanne sven svetlana sylvia
        tadeusz takeshi tamara tanja tara tariq tatiana ted teresa tess thandi theo theodor theresa thomas tim timo timothy tina tobias tom tomas tony tracy
        ulla ulrich ulrike ursula uwe
        valentina valeria valerie vera veronica vijay viktor vincent viola virginia vivian vladimir
        walter wanda wei wendy werner wilhelm william willem wim wolfgang
        aarne aino ali antti arne arvid asta aune axelle ayse bengt berit bertil bjarne bogdan bosse burak cem dagny dorota eero eeva eino elif emel emre erling eskil esko folke gosta goran greger gudrun gunilla gunnar gunvor hakan halvard hanne hannu heikki hilde hilma hjalmar
        ida ilkka ingeborg ingmar irja ivar jarmo jarmila jerzy joakim jorma jouko juha juhani jukka jussi kaarina kaija kaisa kalevi kalle katja kati kerttu kjell krzysztof laila lasse leif liisa lotta lotte maarit maija malgorzata marek margit marja markku matti merja mette mika mikael mikko milos minna mirja mirka
        nikos oddvar olavi olle osman paavo pekka pentti pertti pia piia pirkko ragnar ragnhild raija ritva sakari sami sanna satu seppo signe sigurd sindre sirkka solveig soren stig sture taneli tapio tarja teemu terje toivo torbjorn torsten tuomas tuula ulf urho vaclav veikko vesa vigdis viljo yngve yrjo zbigniew zofia zdenek
        xavier yara yasmin yolanda yuki yusuf yvette yvonne zahra zainab zeynep zoe
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_keys = s_names.Select(NameKey.OfWord).ToFrozenSet(StringComparer.Ordinal);

    /// <param name="key">Normal form: <see cref="NameKey"/>.</param>
    public static bool Contains(string key) => s_keys.Contains(key);
}
